package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.model.Reading;
import dev.hindcast.model.RejectionCause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which files below the named paths are read. */
class InputFilesTest {
    @TempDir
    Path root;

    private Folder folder;

    @BeforeEach
    void aFolder() {
        folder = new Folder(root);
    }

    private static IngestSettings ignoring(String... globs) {
        return new IngestSettings(NormaliserSettings.DEFAULT, List.of(globs), IngestLimits.defaults());
    }

    @Test
    void anEmptyFolderGivesNothing() throws IOException {
        IngestResult result = folder.read();
        assertThat(result.readings()).isEmpty();
        assertThat(result.corpusFindings()).isEmpty();
        assertThat(result.digest()).hasSize(64);
    }

    @Test
    void foldersAreReadToTheBottomInTheOrderOfTheirPaths() throws IOException {
        folder.document("b.md");
        folder.document("a/z.md");
        folder.document("a/b/c/d.md");
        assertThat(folder.sources()).containsExactly("a/b/c/d.md", "a/z.md", "b.md");
    }

    @Test
    void hiddenFilesAndFoldersAndTheConfigurationArePassedOver() throws IOException {
        folder.document("a.md");
        folder.document(".hidden.md");
        folder.document(".git/b.md");
        folder.write("hindcast.yml", "zone: UTC\n");
        folder.write("sub/hindcast.yml", "zone: UTC\n");
        assertThat(folder.sources()).containsExactly("a.md");
    }

    @Test
    void ignoredGlobsArePassedOver() throws IOException {
        folder.document("a.md");
        folder.document("drafts/b.md");
        folder.document("drafts/deep/c.md");
        folder.document("x/TEMPLATE.md");
        IngestResult result = folder.read(ignoring("drafts/**", "**/TEMPLATE.md"));
        assertThat(result.readings())
                .extracting(reading -> folder.below(reading.source()))
                .containsExactly("a.md");
    }

    @Test
    void aPathThatDoesNotExistStopsTheRun() {
        assertThatThrownBy(() ->
                        Ingest.run(List.of(root.resolve("nowhere")), IngestSettings.defaults(), ProgressListener.NONE))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void linksBelowAFolderAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path file = folder.document("a.md");
        Files.writeString(elsewhere.resolve("b.md"), Folder.DOCUMENT);
        Files.createSymbolicLink(root.resolve("file-link.md"), file);
        Files.createSymbolicLink(root.resolve("loop"), root);
        Files.createSymbolicLink(root.resolve("out"), elsewhere);
        Files.createSymbolicLink(root.resolve("dangling.md"), root.resolve("nowhere"));
        List<Reading> readings = folder.read().readings();
        assertThat(readings).hasSize(5);
        assertThat(Reading.incidents(readings)).hasSize(1);
        assertThat(Reading.rejections(readings)).hasSize(4).allSatisfy(rejected -> {
            assertThat(rejected.reason()).contains("link");
            assertThat(rejected.cause()).isEqualTo(RejectionCause.UNREADABLE);
        });
    }

    @Test
    void aNamedLinkIsFollowed(@TempDir Path elsewhere) throws IOException {
        folder.document("a.md");
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), root);
        IngestResult result = Ingest.run(List.of(link), IngestSettings.defaults(), ProgressListener.NONE);
        assertThat(Reading.incidents(result.readings())).hasSize(1);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aPipeDoesNotHangTheRun() throws Exception {
        folder.document("a.md");
        Process made = new ProcessBuilder("mkfifo", root.resolve("pipe.md").toString()).start();
        assertThat(made.waitFor()).isZero();
        assertThat(folder.onlyRejection().reason()).contains("not a regular file");
    }

    @Test
    void twoPathsToTheSameFileCountOnce() throws IOException {
        Path file = folder.document("sub/a.md");
        List<Path> paths = List.of(root, file, root.resolve("sub"), root.resolve("sub/../sub/a.md"));
        IngestResult result = Ingest.run(paths, IngestSettings.defaults(), ProgressListener.NONE);
        assertThat(result.readings()).hasSize(1);
    }

    @Test
    void tooManyFilesAreRefusedNamingTheSetting() throws IOException {
        for (int i = 0; i < 4; i++) {
            folder.document(i + ".md");
        }
        IngestLimits limits = IngestLimits.defaults();
        IngestSettings settings = new IngestSettings(
                NormaliserSettings.DEFAULT,
                List.of(),
                new IngestLimits(limits.maxFileBytes(), 3, Duration.ofSeconds(7), limits.parse()));
        assertThatThrownBy(() -> folder.read(settings))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("limit of 3")
                .hasMessageContaining("max-files");
    }
}
