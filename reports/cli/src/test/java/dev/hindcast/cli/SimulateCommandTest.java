package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    @Test
    void twentyIncidentsShowLittleAndChanceLooksLikeMuch() {
        Cli.Outcome outcome = Cli.run("simulate", "--n", "20", "--log-sd", "1.25");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("Only a cut of 67 % or more would be visible")
                .containsPattern("the mean would still drop by 20 % or more in 3[234] % of all periods")
                .contains("Incidents needed for 20 percent: 493");
        assertThat(Cli.run("simulate").out()).isEqualTo(outcome.out());
    }

    @Test
    void onesOwnDurationsAreDrawnFromAndTheChartIsWritten(@TempDir Path folder) {
        Cli.Outcome outcome = Cli.run(
                "simulate",
                Cli.SAMPLE_DATA.toString(),
                "--quiet",
                "--out",
                folder.resolve("power").toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("durations of your own");
        assertThat(folder.resolve("power/visible-cut.svg")).isNotEmptyFile();
        assertThat(folder.resolve("power/visible-cut.csv")).content().startsWith("incidents,visible_cut\n5,");
    }

    @Test
    void whatCannotBeSimulatedIsSaidInOneLine() {
        assertThat(Cli.run("simulate", "--n", "2").err())
                .contains("simulate: a trial needs 5 to 10,000 incidents in each period");
        assertThat(Cli.run("simulate", Cli.SAMPLE_DATA.toString(), "--log-sd", "1")
                        .code())
                .isEqualTo(2);
        assertThat(Cli.run("simulate", "--log-sd", "NaN").code()).isEqualTo(2);
    }
}
