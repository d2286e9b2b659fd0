package dev.hindcast.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files, small packages, and a word about each package. */
class SourceSizeTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_MEDIAN = 60;
    private static final int LARGEST_PACKAGE = 15;

    /** Packages that have outgrown the limit and wait to become two rooms; none may grow further. */
    private static final Map<String, Integer> OVERDUE =
            Map.of("dev/hindcast/query", 16, "dev/hindcast/cli", 16, "dev/hindcast/cli/config", 16);

    @Test
    void noFileIsLong() throws IOException {
        for (Path source : sources()) {
            assertThat(lines(source)).as(source.toString()).isLessThanOrEqualTo(LONGEST_FILE);
        }
    }

    @Test
    void theMedianFileIsShort() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Path source : sources()) {
            lengths.add(lines(source));
        }
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(LONGEST_MEDIAN);
    }

    @Test
    void everyPackageIsOneRoomWithASignAtTheDoor() throws IOException {
        Map<Path, List<String>> packages = new HashMap<>();
        for (Path source : sources()) {
            packages.computeIfAbsent(source.getParent(), folder -> new ArrayList<>())
                    .add(source.getFileName().toString());
        }
        packages.forEach((folder, files) -> {
            assertThat(files).as(folder.toString()).contains("package-info.java");
            int most = OVERDUE.entrySet().stream()
                    .filter(overdue -> folder.endsWith(overdue.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .max()
                    .orElse(LARGEST_PACKAGE);
            assertThat(files.size() - 1).as(folder.toString()).isLessThanOrEqualTo(most);
        });
    }

    private static int lines(Path source) throws IOException {
        return Files.readAllLines(source).size();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : Production.MODULES) {
            try (Stream<Path> files =
                    Files.walk(Production.checkout().resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        assertThat(sources).hasSizeGreaterThan(50);
        return sources;
    }
}
