package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor}, and the order in which settings override each other. */
class DoctorCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theInstallationIsDescribed() {
        Cli.Outcome outcome = Cli.run("doctor");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("hindcast             " + ProductVersion.text())
                .containsPattern("(?m)^java +\\d+")
                .containsPattern("(?m)^engines +tablesaw$")
                .containsPattern("(?m)^formats +.*markdown")
                .containsPattern("(?m)^fonts +DejaVu Sans")
                .containsPattern("(?m)^zone +none: UTC is assumed and said so  \\[default\\]$");
    }

    @Test
    void flagBeforeEnvironmentBeforeFileBeforeDefault() throws IOException {
        String path = folder.toString();
        assertThat(zone(Map.of(), path)).endsWith("[default]");
        Path file = Files.writeString(folder.resolve("hindcast.yml"), "# ours\nzone: Europe/London\n");
        assertThat(zone(Map.of(), path)).isEqualTo("Europe/London  [" + file + ":2]");
        Map<String, String> variables = Map.of("HINDCAST_ZONE", "Europe/Paris");
        assertThat(zone(variables, path)).isEqualTo("Europe/Paris  [environment HINDCAST_ZONE]");
        assertThat(zone(variables, path, "--zone", "Asia/Tokyo")).isEqualTo("Asia/Tokyo  [flag --zone]");
    }

    private static String zone(Map<String, String> variables, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "doctor";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Cli.run(variables, "", all)
                .out()
                .lines()
                .filter(line -> line.startsWith("zone "))
                .map(line -> line.substring("zone".length()).strip())
                .findFirst()
                .orElseThrow();
    }
}
