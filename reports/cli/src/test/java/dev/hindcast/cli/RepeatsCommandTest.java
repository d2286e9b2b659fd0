package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatsCommandTest {
    private static final String SAMPLE = "../../sample-data";

    @Test
    void thePlantedRepeatsAreFoundAndNothingElse() {
        List<String> lines = Cli.run("repeats", SAMPLE, "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines)
                .anyMatch(line -> line.startsWith("repeat,suspected,"
                        + "sample-data/google-sre/2020-01-16-gate-client-certificate.md,"
                        + "sample-data/pagerduty/2021-02-17-gate-certificate-again.md,2020-01-16,2021-02-17,398,"))
                .anyMatch(line -> line.startsWith("repeat,suspected,"
                        + "sample-data/google-sre/2020-07-07-abandoned-replication-slot.md,"
                        + "sample-data/google-sre/2021-04-20-replication-slot-again.md,2020-07-07,2021-04-20,287,"));
    }

    @Test
    void theOpenFollowUpIsNamedWithItsAge() {
        assertThat(Cli.run("repeats", SAMPLE).out())
                .contains("Limit the log that a slot may retain")
                .contains("had been open for 287 days")
                .contains("had been open for 398 days");
    }

    @Test
    void whatAPersonSaysGoesBefore(@TempDir Path folder) throws IOException {
        for (String name :
                List.of("2020-07-07-abandoned-replication-slot.md", "2021-04-20-replication-slot-again.md")) {
            Files.copy(Path.of(SAMPLE, "google-sre", name), folder.resolve(name));
        }
        Path said = folder.resolve("repeats.csv");
        String pair =
                "earlier,later,relation\n2020-07-07-abandoned-replication-slot.md,2021-04-20-replication-slot-again.md,";
        Files.writeString(said, pair + "repeat\n");
        assertThat(Cli.run("repeats", folder.toString()).out()).contains("repeat (confirmed");
        Files.writeString(said, pair + "none\n");
        assertThat(Cli.run("repeats", folder.toString()).out()).isEmpty();
        Files.writeString(said, pair + "cousin\n");
        Cli.Outcome wrong = Cli.run("repeats", folder.toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("repeats.csv:2: there is no relation \"cousin\"");
    }

    @Test
    void jsonAndCsvCarryTheSameLinks() {
        assertThat(Cli.run("repeats", SAMPLE, "--format", "json").out())
                .containsPattern("\"preventing_action_open_days\" : 287");
    }

    @Test
    void announcedWorkThatComesAgainIsNoRepeat(@TempDir Path folder) throws IOException {
        String work = """
                ---
                title: Database move, step %1$d
                date: 2031-0%1$d-07T10:00:00Z
                resolved: true
                resolvedWhen: 2031-0%1$d-07T11:00:00Z
                severity: %2$s
                ---
                As announced we move the booking database to new machines. The site stays slow meanwhile.
                """;
        Files.writeString(folder.resolve("one.md"), work.formatted(3, "maintenance"));
        Files.writeString(folder.resolve("two.md"), work.formatted(4, "maintenance"));
        Cli.Outcome announced = Cli.run("repeats", folder.toString());
        assertThat(announced.out()).isEmpty();
        assertThat(announced.err()).contains("0 repeats");
        Files.writeString(folder.resolve("hindcast.yml"), "exclude: [drill]\n");
        assertThat(Cli.run("repeats", folder.toString()).out()).contains("repeat (suspected");
    }
}
