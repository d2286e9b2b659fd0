package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Durations on several clocks beside each other, of incidents that are over and of some that are not. */
class ClocksTest {
    private static final String CALENDAR = """
            calendars:
              office: {zone: %s, days: [Mon, Tue, Wed, Thu, Fri], hours: "09:00-17:00", holidays: [%s]}
            durations:
              time-in-hours: {from: [started, detected], to: resolved, calendar: office}
            """;

    @TempDir
    Path folder;

    private void document(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), "# Payments fail\n\n## Timeline\n\n" + String.join("\n", lines) + "\n");
    }

    private static String entry(String instant, String what) {
        return "- " + instant.replace('T', ' ').replace(":00Z", " UTC") + ": " + what;
    }

    /** Minutes of vector 24: summer time ends and begins, a holiday, a weekend, before opening. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-23T14:30:00Z, 2026-10-26T09:15:00Z, Europe/Berlin, '', 105, 4005",
        "2026-03-27T15:00:00Z, 2026-03-30T08:00:00Z, Europe/Berlin, '', 120, 3900",
        "2026-11-01T05:00:00Z, 2026-11-02T15:30:00Z, America/New_York, '', 90, 2070",
        "2026-12-24T12:00:00Z, 2026-12-28T10:00:00Z, Europe/Berlin, '\"2026-12-25\"', 360, 5640",
        "2026-07-04T01:00:00Z, 2026-07-05T20:00:00Z, Europe/Berlin, '', 0, 2580",
        "2026-07-06T06:00:00Z, 2026-07-06T06:30:00Z, Europe/Berlin, '', 0, 30"
    })
    void wallTimeAndOpeningHoursStandSideBySide(
            String start, String end, String zone, String holidays, long openMinutes, long wallMinutes)
            throws IOException {
        Files.writeString(folder.resolve("hindcast.yml"), CALENDAR.formatted(zone, holidays));
        document("outage.md", entry(start, "Outage begins"), entry(end, "Incident resolved"));
        String csv = Cli.run(
                        "metrics",
                        folder.toString(),
                        "--metric",
                        "time_to_resolve,time_in_hours",
                        "--format",
                        "csv",
                        "--quiet")
                .out();
        assertThat(csv.lines().skip(1))
                .satisfiesExactly(
                        wall -> assertThat(wall)
                                .startsWith("time_to_resolve,seconds,1,1,1," + 60 * wallMinutes + ",")
                                .contains("\"started to resolved, wall clock;"),
                        open -> assertThat(open)
                                .startsWith("time_in_hours,seconds,1,1,1," + 60 * openMinutes + ",")
                                .contains("\"started or else detected to resolved, office (Mon, Tue, Wed, Thu, Fri"
                                        + " 09:00-17:00, " + zone));
    }

    @Test
    void whatIsOpenCountsUpToTheDayNamedAndNotAtAllForTheNaiveMedian() throws IOException {
        document("one.md", entry("2026-07-06T06:00:00Z", "Outage begins"), entry("2026-07-06T07:00:00Z", "Resolved"));
        document("two.md", entry("2026-07-07T06:00:00Z", "Outage begins"), entry("2026-07-07T09:00:00Z", "Resolved"));
        document("three.md", "**Status:** ongoing", "", entry("2026-07-08T06:00:00Z", "Outage begins"));
        String[] lines = Cli.run(
                        "metrics",
                        folder.toString(),
                        "--metric",
                        "time_to_resolve",
                        "--as-of",
                        "2026-07-08",
                        "--naive",
                        "--quiet")
                .out()
                .split("\n");
        assertThat(lines[0]).contains("open incidents count up to 2026-07-08T23:59:59Z");
        assertThat(lines[1].split(" {2,}"))
                .startsWith("incidents", "n", "coverage", "open", "median", "95 % interval", "p90", "max");
        assertThat(lines[2].strip().split(" {2,}"))
                .startsWith("3", "2", "67 %", "1", "3 h 00 min", "–", "–", "3 h 00 min")
                .contains("18 h 00 min", "2 h 00 min");
    }

    @Test
    void aTableInWhichSomethingIsOpenNeedsTheDayToCountUpTo() throws IOException {
        Path table = folder.resolve("incidents.csv");
        Files.writeString(table, """
                id,status,started_at,resolved_at
                a,resolved,2026-07-06T06:00:00Z,2026-07-06T07:00:00Z
                b,open,2026-07-07T06:00:00Z,
                """);
        assertThat(Cli.run("metrics", table.toString(), "--metric", "time_to_resolve")
                        .out())
                .contains("1 still open, and nothing says up to when to count: name that day with --as-of");
        assertThat(Cli.run("metrics", table.toString(), "--metric", "time_to_resolve", "--as-of", "2026-07-07")
                        .out())
                .contains("P75 not reached: more than 17 h 59 min");
    }
}
