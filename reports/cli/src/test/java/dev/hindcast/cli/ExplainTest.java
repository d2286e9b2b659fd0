package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ingest --explain}: what is understood of one file, and why. */
class ExplainTest {
    @TempDir
    private Path folder;

    private Cli.Outcome explain(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return Cli.run("ingest", file.toString(), "--explain");
    }

    @Test
    void everyValueHasItsReasonAndWhatWasNotUsedIsShown() throws IOException {
        Cli.Outcome outcome =
                explain("a.md", Cli.DOCUMENT.replace("- 11:00", "- 10:20 A colleague brings coffee\n- 11:00"));
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("read as markdown", "2021-03-04T09:00:00Z, to the minute, zone document, from a timeline")
                .containsPattern("not used +2021-03-04T10:20:00Z, line \\d+: .*coffee")
                .containsPattern("mitigated +not stated");
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void columnsAreShownWithWhatTheyAreReadAs() throws IOException {
        Cli.Outcome outcome = explain(
                "log.csv", "ID,Title,Start (UTC),Mood\n1,Pump stuck,2031-05-14 10:00,grim\n2,Late,Tuesday,fine\n");
        assertThat(outcome.out())
                .containsPattern("Start UTC +read as \"started\"")
                .containsPattern("Mood +kept under its own name")
                .contains("no incident");
    }

    @Test
    void theOrderOfDayAndMonthIsShownWithItsOrigin() throws IOException {
        String table = "ID,Title,Started (UTC)\n1,Pump stuck,03/04/2031 10:00\n";
        assertThat(explain("log.csv", table).out())
                .containsPattern("date-order +none: .*")
                .containsPattern("started +not stated")
                .contains("ambiguous-date");
        Path settings = Files.writeString(folder.resolve("hindcast.yml"), "# ours\ndate-order: day-first\n");
        Cli.Outcome outcome =
                Cli.run("ingest", folder.resolve("log.csv").toString(), "--explain", "--config", settings.toString());
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("date-order day-first [" + settings + ":2]", "started 2031-04-03T10:00:00Z");
    }

    @Test
    void withoutItAFolderToWriteIsNeeded() {
        Cli.Outcome outcome = Cli.run("ingest", Cli.SAMPLE_DATA.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--out DIR");
    }
}
