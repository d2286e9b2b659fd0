package dev.hindcast.dashboard.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    private static final int LONGEST_SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void newChangedAndRemovedFilesAreNoticed() throws IOException, InterruptedException {
        Path one = Files.writeString(folder.resolve("one.md"), "first");
        Semaphore changes = new Semaphore(0);
        try (FolderWatch watch = FolderWatch.of(List.of(folder), Duration.ofMillis(50), changes::release)) {
            assertThat(watch).isNotNull();
            Files.writeString(Files.createDirectory(folder.resolve("below")).resolve("two.md"), "second");
            assertThat(changes.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
            Files.writeString(one, "first, with more");
            assertThat(changes.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
            Files.delete(one);
            assertThat(changes.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aFolderNamedThroughALinkIsLookedInto() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), documents);
        String before = Fingerprint.of(List.of(link));
        Files.writeString(documents.resolve("one.md"), "first");
        assertThat(Fingerprint.of(List.of(link))).isNotEqualTo(before);
    }

    @Test
    void whatStaysAsItIsHasOneFingerprint() throws IOException {
        Files.writeString(folder.resolve("one.md"), "first");
        assertThat(Fingerprint.of(List.of(folder))).isEqualTo(Fingerprint.of(List.of(folder)));
        assertThat(Fingerprint.of(List.of(folder.resolve("gone"))))
                .isEqualTo(Fingerprint.of(List.of(folder.resolve("gone"))))
                .isNotEqualTo(Fingerprint.of(List.of(folder)));
    }
}
