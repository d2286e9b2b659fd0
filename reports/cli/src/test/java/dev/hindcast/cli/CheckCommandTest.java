package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String SAMPLE = Cli.SAMPLE_DATA.toString();

    @Test
    void aContradictionEndsWithOne() {
        Cli.Outcome outcome = Cli.run("check", SAMPLE);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .containsPattern(
                        "sample-data/google-sre/docs-branch-deleted\\.md:\\d+: error stated-differs-from-derived: .+ \\(.+\\)");
        assertThat(outcome.err()).containsPattern("\\d+ errors, \\d+ warnings, \\d+ notes");
    }

    @Test
    void everyLineNamesFileLineLevelCodeAndWayOut() {
        assertThat(Cli.run("check", SAMPLE).out().lines())
                .allMatch(line -> line.matches("sample-data/.+:\\d+: (error|warning|note) [a-z-]+: .+"))
                .isSortedAccordingTo((left, right) -> file(left).compareTo(file(right)));
    }

    @Test
    void failOnDecides() {
        assertThat(Cli.run("check", SAMPLE, "--fail-on", "never").code()).isZero();
        assertThat(Cli.run("check", SAMPLE, "--fail-on", "warning").code()).isEqualTo(1);
        String quiet = SAMPLE + "/google-sre/2020-10-20-backup-saturates-storage.md";
        assertThat(Cli.run("check", quiet, "--fail-on", "error").code()).isZero();
    }

    @Test
    void jsonCarriesTheSameRemarks() throws IOException {
        JsonNode remarks = new ObjectMapper()
                .readTree(Cli.run("check", SAMPLE, "--format", "json").out());
        List<String> lines = Cli.run("check", SAMPLE).out().lines().toList();
        assertThat(remarks).hasSize(lines.size());
        JsonNode first = remarks.get(0);
        assertThat(lines.get(0))
                .startsWith(first.get("source").asText() + ":"
                        + first.get("line").asInt() + ": " + first.get("level").asText() + " "
                        + first.get("code").asText() + ": ");
    }

    @Test
    void twoDocumentsUnderOneNumberThatDisagreeAreSaidOnce(@TempDir Path folder) throws IOException {
        String told = """
                # INC-0417: %s

                **Severity:** SEV2
                **Started:** 2031-05-14 10:02 UTC
                **Detected:** 2031-05-14 10:07 UTC
                **Resolved:** 2031-05-14 %s UTC
                """;
        Files.writeString(folder.resolve("a.md"), told.formatted("Parcel lift stuck", "11:02"));
        Files.writeString(folder.resolve("b.md"), told.formatted("To our customers", "12:02"));
        List<String> lines = duplicates(folder);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("b.md:4: warning duplicate-document").contains("both are called INC-0417");
        assertThat(lines.get(1))
                .contains("b.md:6: error duplicates-disagree")
                .contains("resolved is 2031-05-14T11:02:00Z at ");
        assertThat(duplicates(folder, "--merge-duplicates"))
                .filteredOn(line -> line.contains("duplicates-disagree"))
                .hasSize(1);
        Files.writeString(folder.resolve("b.md"), told.formatted("To our customers", "11:02"));
        assertThat(duplicates(folder)).hasSize(1);
    }

    private static List<String> duplicates(Path folder, String... options) {
        List<String> words = new ArrayList<>(List.of("check", folder.toString()));
        words.addAll(List.of(options));
        return Cli.run(words.toArray(String[]::new))
                .out()
                .lines()
                .filter(line -> line.contains("duplicate"))
                .toList();
    }

    private static String file(String line) {
        return line.substring(0, line.indexOf(':'));
    }
}
