package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static String file(String line) {
        return line.substring(0, line.indexOf(':'));
    }
}
