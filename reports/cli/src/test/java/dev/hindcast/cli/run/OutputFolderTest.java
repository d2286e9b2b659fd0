package dev.hindcast.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void parentsAreMadeAndNothingIsLeftAside() throws IOException {
        Path out = temporary.resolve("a/b/c");
        try (OutputFolder folder = OutputFolder.at(out)) {
            folder.write(aside -> Files.writeString(
                    Files.createDirectories(aside.resolve("t")).resolve("x.csv"), "1"));
            assertThat(out.resolve("t/x.csv")).doesNotExist();
            folder.publish();
        }
        assertThat(files(out)).containsExactly("t/x.csv");
    }

    @Test
    void aFailureLeavesTheOldFilesAndNoHalves() throws IOException {
        Files.writeString(temporary.resolve("x.csv"), "old");
        assertThatThrownBy(() -> {
                    try (OutputFolder folder = OutputFolder.at(temporary)) {
                        folder.write(aside -> Files.writeString(aside.resolve("x.csv"), "half"));
                        folder.write(aside -> {
                            throw new UncheckedIOException(new IOException("disk full"));
                        });
                        folder.publish();
                    }
                })
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.NOT_WRITTEN));
        assertThat(files(temporary)).containsExactly("x.csv");
        assertThat(temporary.resolve("x.csv")).hasContent("old");
    }

    @Test
    void aFullDiskIsCalledSo() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no device that is always full");
        try (OutputFolder folder = OutputFolder.at(temporary)) {
            assertThatThrownBy(() -> folder.write(aside -> Files.writeString(full, "x")))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("No space left on device");
        }
    }

    @Test
    void whatAKilledRunLeftIsRemovedAndALivingRunKeepsItsOwn() throws IOException {
        // No process has the largest number.
        Files.writeString(
                Files.createDirectory(temporary.resolve(".hindcast-999999999999"))
                        .resolve("x"),
                "half");
        Files.createDirectory(temporary.resolve(".hindcast-1"));
        OutputFolder.at(temporary).close();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly(".hindcast-1");
        }
    }

    @Test
    void aFileIsRefused() throws IOException {
        Path file = Files.writeString(temporary.resolve("report"), "");
        assertThatThrownBy(() -> OutputFolder.at(file)).hasMessage("--out " + file + ": this is a file; name a folder");
        assertThatThrownBy(() -> OutputFolder.at(file.resolve("below"))).isInstanceOf(Failure.class);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
