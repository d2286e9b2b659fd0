package dev.hindcast.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.ingest.IngestLimits;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.Severity;
import dev.hindcast.model.time.BusinessCalendar;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.WallClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFileTest {
    @TempDir
    private Path folder;

    @Test
    void everyKeyIsRead() throws IOException {
        Files.writeString(folder.resolve("names.txt"), "# on call\nAda Example\n\nBob Example\n");
        Files.writeString(folder.resolve("own.yml"), "mechanisms: {tide: [tide table]}\n");
        Configuration read = read("""
                zone: Europe/London            # a comment
                fiscal-year-start: April
                calendars:
                  support: {zone: Europe/Paris, days: [Mon, Tuesday], hours: "10:00-17:00", holidays: ["2020-12-25", 2020-12-26]}
                durations:
                  time-to-repair: {from: [acknowledged, detected], to: mitigated, calendar: support}
                  time-to-tell: {from: started, to: acknowledged}
                severities: {P1: SEV1, critical: sev1, 2: SEV2}
                headings: {root-cause: [Fault, Why], detection: How we noticed}
                columns: {started_at: "First detected"}
                exclude: [maintenance, near-miss]
                services: {"RDS": "database"}
                people: [names.txt]
                ignore: ["drafts/**", README.md]
                limits: {max-file-bytes: 1_000_000}
                date-order: month-first
                taxonomy: own.yml
                abstain-below: 40
                """);
        assertThat(read.zone()).contains(ZoneId.of("Europe/London"));
        assertThat(read.dateOrder()).contains(FigureOrder.MONTH_FIRST);
        assertThat(read.calendar().zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(read.calendar().fiscalYearStart()).isEqualTo(Month.APRIL);
        BusinessCalendar support = new BusinessCalendar(
                "support",
                ZoneId.of("Europe/Paris"),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                LocalTime.of(10, 0),
                LocalTime.of(17, 0),
                Set.of(LocalDate.of(2020, 12, 25), LocalDate.of(2020, 12, 26)));
        assertThat(read.durations())
                .containsExactly(
                        new DurationDefinition(
                                "time_to_repair",
                                List.of(MilestoneName.ACKNOWLEDGED, MilestoneName.DETECTED),
                                MilestoneName.MITIGATED,
                                support),
                        new DurationDefinition(
                                "time_to_tell",
                                List.of(MilestoneName.STARTED),
                                MilestoneName.ACKNOWLEDGED,
                                new WallClock()));
        assertThat(read.severities())
                .isEqualTo(Map.of("P1", Severity.SEV1, "critical", Severity.SEV1, "2", Severity.SEV2));
        assertThat(read.headings())
                .isEqualTo(Map.of("cause", List.of("Fault", "Why"), "detection", List.of("How we noticed")));
        assertThat(read.columns()).isEqualTo(Map.of("started_at", "First detected"));
        assertThat(read.excludedKinds()).containsExactlyInAnyOrder(IncidentKind.MAINTENANCE, IncidentKind.NEAR_MISS);
        assertThat(read.services()).isEqualTo(Map.of("RDS", "database"));
        assertThat(read.people()).containsExactly("Ada Example", "Bob Example");
        assertThat(read.ignore()).containsExactly("drafts/**", "README.md");
        assertThat(read.limits().maxFileBytes()).isEqualTo(1_000_000);
        assertThat(read.limits().maxFiles()).isEqualTo(IngestLimits.defaults().maxFiles());
        assertThat(read.causes().abstainBelowPercent()).isEqualTo(40);
        assertThat(read.causes().extension().orElseThrow().text()).contains("tide table");
        assertThat(read.origins()).containsEntry("severities", file() + ":8");
    }

    @Test
    void everyDocumentedKeyIsInTheTestAbove() {
        assertThat(ConfigurationReader.KEYS).hasSize(15);
    }

    @Test
    void withoutAFileDaysAreInUtcAndQuartersOfTheCalendar() {
        Configuration none = Configuration.none();
        assertThat(none.calendar().zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(none.calendar().fiscalYearStart()).isEqualTo(Month.JANUARY);
        assertThat(none.excludedKinds())
                .containsExactlyInAnyOrder(IncidentKind.MAINTENANCE, IncidentKind.NOTICE, IncidentKind.DRILL);
        assertThat(none.zone()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "'# nothing but a comment'", "---"})
    void anEmptyFileSaysNothing(String text) throws IOException {
        assertThat(read(text)).isEqualTo(Configuration.none());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    zones: UTC                                          | 1: unknown key "zones"; did you mean "zone"?
                    zone: Europe/Londn                                  | 1: unknown zone "Europe/Londn"; did you mean "Europe/London"?
                    zone: [UTC]                                         | 1: "zone" takes plain values here, not a list or a block
                    zone:                                               | 1: "zone" has no value; give one or delete the key
                    zone: UTC~zone: UTC                                 | 2: "zone" is set twice, first on line 1; keep one
                    fiscal-year-start: Apirl                            | 1: unknown month "Apirl"; did you mean "April"?
                    date-order: day-frist                               | 1: unknown order "day-frist"; did you mean "day-first"?
                    exclude: [drils]                                    | 1: unknown kind "drils"; did you mean "drill"?
                    severities:~  P1: SEV9                              | 2: unknown severity "SEV9"; did you mean "SEV1"?
                    severities: high                                    | 1: "severities" takes names with values, such as {name: value}
                    headings: {root-casue: [x]}                         | 1: unknown section "root-casue"; did you mean "root-cause"?
                    columns: {start_at: x}                              | 1: unknown column "start_at"; did you mean "started_at"?
                    durations: {x: {from: begun, to: resolved}}         | 1: unknown milestone "begun"; did you mean "started"?
                    durations:~  a-b: {from: started, til: resolved}    | 2: unknown key "til"; did you mean "to"?
                    durations: {a: {from: started}}                     | 1: duration "a" needs from and one to, such as {from: started, to: resolved}
                    durations: {time-to-resolve: {from: started, to: resolved}} | 1: "time-to-resolve" is built in; choose another name
                    durations: {A b: {from: started, to: resolved}}     | 1: "A b" cannot name a duration; write it like time-to-repair
                    durations: {a: {from: started, to: resolved, calendar: c}} | 1: unknown calendar "c"
                    calendars: {c: {days: [Mon]}}                       | 1: calendar "c" needs hours, such as "10:00-17:00"
                    calendars: {c: {hours: 10-17}}                      | 1: "10" is not a time of day; write it like 09:30
                    calendars: {c: {hours: "25:00-26:00"}}              | 1: "25:00" is not a time of day; write it like 09:30
                    calendars: {c: {hours: "always"}}                   | 1: "always" are not hours; write them like "10:00-17:00"
                    calendars: {c: {hours: "17:00-10:00"}}              | 1: calendar c closes at 10:00, not after 17:00; write the earlier time first
                    calendars: {c: {hours: "10:00-17:00", days: [Mno]}} | 1: unknown day "Mno"; did you mean "Mon"?
                    calendars: {c: {hours: "10:00-17:00", holidays: [Xmas]}} | 1: "Xmas" is not a date; write it like 2020-12-25
                    limits: {max-file-byte: 3}                          | 1: unknown limit "max-file-byte"; did you mean "max-file-bytes"?
                    limits: {max-files: -3}                             | 1: "-3" is no limit; write a whole number from 1 to 999999999
                    people: [gone.txt]                                  | 1: people: there is no file "gone.txt" beside the configuration
                    people: [/etc/hostname]                             | 1: people: "/etc/hostname" lies outside the configuration's folder; move it there
                    ignore: ["{a"]                                      | 1: ignore: "{a" is not a glob; write it like drafts/**
                    zone: &a UTC~ignore: [*a]                           | 2: tags, anchors and aliases are not read; write the value out
                    zone: !!java.net.URL [x]                            | 1: tags, anchors and aliases are not read; write the value out
                    - zone                                              | 1: expected keys with values, such as zone: Europe/London
                    zone: UTC~---~zone: UTC                             | 3: a second YAML document begins here; keep one
                    zone: "UTC                                          | 1: this is not YAML; check indentation, quotes and colons on and above this line
                    """)
    void whatCannotBeUsedNamesLineAndWayOut(String text, String message) {
        assertThatThrownBy(() -> read(text.replace('~', '\n')))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessage(file() + ":" + message);
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> read("zone: " + "[".repeat(10_000) + "]".repeat(10_000)))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining(":1: ");
    }

    @Test
    void aHugeFileIsRefused() {
        assertThatThrownBy(() -> read("#".repeat(ConfigurationFile.MOST_BYTES + 1)))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("is larger than 262144 bytes");
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        Files.write(file(), new byte[] {'z', (byte) 0xFF, (byte) 0xFE});
        assertThatThrownBy(() -> ConfigurationFile.read(file()))
                .hasMessage(file() + ": is not UTF-8; save it as UTF-8");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowedToNames() throws IOException {
        Path outside = Files.writeString(Files.createTempFile("hindcast", ".txt"), "Ada");
        Files.createSymbolicLink(folder.resolve("names.txt"), outside);
        assertThatThrownBy(() -> read("people: [names.txt]")).hasMessageContaining("lies outside");
        Files.delete(outside);
    }

    @Test
    void theFileIsFoundAtTheRootOfAFolderOrBesideAFile() throws IOException {
        read("zone: UTC");
        Path document = Files.writeString(folder.resolve("a.md"), "# A");
        assertThat(ConfigurationFile.find(List.of(folder))).contains(file());
        assertThat(ConfigurationFile.find(List.of(document))).contains(file());
        assertThat(ConfigurationFile.find(List.of(folder, document))).contains(file());
        assertThat(ConfigurationFile.find(List.of())).isEmpty();
    }

    @Test
    void twoFilesAreOneTooMany() throws IOException {
        read("zone: UTC");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve(ConfigurationFile.NAME), "zone: UTC");
        assertThatThrownBy(() -> ConfigurationFile.find(List.of(folder, other)))
                .hasMessageContaining("choose one with --config");
    }

    private Path file() {
        return folder.resolve(ConfigurationFile.NAME);
    }

    private Configuration read(String text) throws IOException {
        Files.writeString(file(), text);
        return ConfigurationFile.read(file());
    }
}
