package dev.hindcast.ingest;

import static dev.hindcast.ingest.FindingsTest.findings;
import static dev.hindcast.ingest.FindingsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value in its own place that cannot be read is said with its line, and nothing is made of a part of it. */
class UnreadValuesTest {
    private static final String DETECTED = report("""
            **Started:** 2031-05-14 10:02 UTC
            **Detected:** %s
            **Resolved:** 2031-05-14 11:02 UTC
            """);
    private static final String LENGTH = report("""
            **Started:** 2031-05-14 10:02 UTC
            **Detected:** 2031-05-14 10:07 UTC
            **Resolved:** 2031-05-14 23:07 UTC
            **Duration:** %s
            """);

    private static Incident first(String name, String text) {
        return Reading.incidents(Ingest.read(name, text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2301-05-14 10:07 UTC", "2301-05-14T10:07:00Z", "14/05/3201 10:07"})
    void aYearInWhichNobodyWritesIsNotRepairedByTheOtherTimes(String written) {
        String text = DETECTED.formatted(written);
        assertThat(findings("report.md", text)).containsExactly("outlying-time:5");
        assertThat(first("report.md", text).milestones().get(MilestoneName.DETECTED))
                .isEmpty();
        assertThat(findings("report.md", DETECTED.formatted("2031-05-14 10:07 UTC")))
                .isEmpty();
    }

    @Test
    void neitherIsThatOfARow() {
        String table = """
                number,title,severity,start,detected,resolved
                71,Queue stuck,SEV2,2031-05-14T10:02:00Z,2031-05-14T10:07:00Z,%s-05-14T11:02:00Z
                72,Mail late,SEV3,2031-05-15T10:02:00Z,2031-05-15T10:07:00Z,2031-05-15T11:02:00Z
                """;
        assertThat(findings("kept/register.csv", table.formatted("3201"))).containsExactly("outlying-time:2");
        assertThat(first("kept/register.csv", table.formatted("3201"))
                        .milestones()
                        .get(MilestoneName.RESOLVED))
                .isEmpty();
        assertThat(findings("kept/register.csv", table.formatted("2031"))).isEmpty();
    }

    @Test
    void norThatOfANormalisedTable() {
        String table = """
                id,title,severity,started_at,detected_at,resolved_at,time_to_resolve_seconds
                a,Queue stuck,SEV2,2031-05-14T10:02:00Z,2031-05-14T10:07:00Z,%s-05-14T11:02:00Z,
                """;
        Incident odd = first("register.csv", table.formatted("3201"));
        assertThat(odd.milestones().get(MilestoneName.RESOLVED)).isEmpty();
        assertThat(odd.findings()).anyMatch(finding -> finding.code() == FindingCode.OUTLYING_TIME);
        assertThat(first("register.csv", table.formatted("2031")).findings()).isEmpty();
    }

    @Test
    void aRowOfATimelineIsNeitherReadWithSuchAYear() {
        String rows = report("""
                ## Timeline (UTC)

                - 2031-05-14 10:02 outage began
                - %s-05-14 10:07 alert fired
                - 2031-05-14 11:02 resolved
                """);
        assertThat(findings("report.md", rows.formatted("3201"))).containsExactly("outlying-time:7");
        assertThat(findings("report.md", rows.formatted("2031"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2031-05-14 1O:07 UTC", "2031-05-14 10:0l UTC", "2031-05-14T10:_7:00Z", "14 May 2031, 10:?7 UTC"
            })
    void aClockWithALetterForAFigureIsNone(String written) {
        assertThat(findings("report.md", DETECTED.formatted(written)))
                .filteredOn(finding -> !finding.startsWith("date-only"))
                .containsExactly("unreadable-time:5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13h0x",
                "13h5",
                "1?h",
                "xx min",
                "13 h 0x min",
                "12 h / 13 h",
                "12 h or 14 h",
                "12 of 14 hours",
                "13 hours?",
                "20 min or 2 h at most",
                "between 12 and 13 hours"
            })
    void aLengthWithAnOpenFigureOrTwoLengthsAreNotCompared(String written) {
        assertThat(findings("report.md", LENGTH.formatted(written))).containsExactly("unreadable-duration:7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13h05", "13h 5m", "785 minutes", "13h05.", "785 min / 13h 5m", "13 h 5 min / 3 services", "n/a"
            })
    void aLengthThatIsOneIsRead(String written) {
        assertThat(findings("report.md", LENGTH.formatted(written))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBC", "tbd", "<compilare>", "à compléter", "*to be confirmed*", "<fill in later>", "??"})
    void whatStandsForATimeToComeIsAPlaceholder(String written) {
        assertThat(findings("report.md", DETECTED.formatted(written))).containsExactly("placeholder:5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "n/a", "none", "-", "by a customer", "<b>2031-05-14 10:07 UTC</b>"})
    void whatSaysThatNobodyKnowsIsNone(String written) {
        assertThat(findings("report.md", DETECTED.formatted(written))).isEmpty();
    }

    @Test
    void theDayOfAllTimesThatMayBeReadTwoWaysIsSaid() {
        String told = """
                # Parcel lift stuck

                Date: %s
                Severity: SEV2

                ## Timeline (UTC)

                - 10:02 outage began
                - 10:07 alert fired
                - 11:02 resolved
                """;
        assertThat(findings("report.md", told.formatted("05/04/2031"))).containsExactly("ambiguous-date:3");
        assertThat(findings("report.md", told.formatted("15/04/2031"))).isEmpty();
        assertThat(findings("2031-04-05-report.md", told.formatted("05/04/2031")))
                .isEmpty();
    }

    @Test
    void anEndBeforeTheBeginningOfOneDayIsSaidWhicheverDayItIs() {
        String told = """
                # Parcel lift stuck

                Severity: SEV2
                Started: 05/04/2031 10:02 UTC
                Resolved: %s UTC

                ## Root cause

                A relay was worn.
                """;
        assertThat(findings("report.md", told.formatted("05/04/2031 09:40"))).contains("negative-duration:5");
        assertThat(findings("report.md", told.formatted("05/04/2031 10:40")))
                .containsExactly("ambiguous-date:4", "ambiguous-date:5");
        assertThat(findings("report.md", told.formatted("06/04/2031 09:40")))
                .noneMatch(finding -> finding.startsWith("negative-duration"));
    }

    @Test
    void aNoticeThatTheTimelineTellsAtAnotherTimeIsAContradiction() {
        String told = report("""
                **Started:** 2031-05-14 10:02 UTC
                **Detected:** 2031-05-14 10:07 UTC
                **Resolved:** 2031-05-14 11:02 UTC

                ## Timeline (UTC)

                - 10:02 outage began
                - %s
                - 11:02 resolved
                """);
        assertThat(findings("report.md", told.formatted("10:20 detected by the porter")))
                .containsExactly("conflicting-times:11");
        assertThat(findings("report.md", told.formatted("10:07 detected by the porter")))
                .isEmpty();
        assertThat(findings("report.md", told.formatted("10:07 alert fired\n- 10:20 detected by the porter too")))
                .isEmpty();
        assertThat(findings("report.md", told.formatted("10:20 second alert, the porter calls")))
                .isEmpty();
    }

    @Test
    void findingsStandWhereTheySay() {
        assertThat(findings("report.md", report("""
                **Started:** 2031-05-14 10:02 UTC
                **Status:** monitoring
                """))).containsExactly("open-incident:5");
        assertThat(findings("report.md", """
                ---
                severity: SEV2
                title: "Parcel lift stuck
                team: lifts
                ---

                ## Timeline (UTC)

                - 2031-05-14 10:02 outage began
                - 2031-05-14 11:02 resolved
                """)).containsExactly("unreadable-front-matter:3");
        assertThat(findings("2031-05-04-lift.md", report("""
                ## Timeline (UTC)

                2031-05-14

                - 10:02 outage began
                - 10:07 alert fired
                - 11:02 resolved
                """))).containsExactly("dates-disagree:6");
    }

    @Test
    void thatNoZoneIsStatedIsSaidAlsoOfSentences() {
        String told = """
                # Parcel lift stuck

                ## Summary

                On 14 May 2031 from 10:02 to 10:40%s the parcel lift was down.
                """;
        assertThat(zones(told.formatted(""))).containsExactly(5);
        assertThat(zones(told.formatted(" UTC"))).isEmpty();
    }

    private static List<Integer> zones(String text) {
        return first("report.md", text).findings().stream()
                .filter(finding -> finding.code() == FindingCode.ASSUMED_ZONE)
                .map(finding -> finding.evidence().line())
                .toList();
    }

    private static List<String> lengths(String written) {
        return first("report.md", LENGTH.formatted(written)).statedDurations().stream()
                .map(stated -> stated.name() + " " + stated.seconds())
                .toList();
    }

    @Test
    void aLengthAndAnotherInsteadOfItIsSaidWhateverStandsBehindThem() {
        assertThat(findings("report.md", LENGTH.formatted("45 min / 3 h SLA budget")))
                .contains("unreadable-duration:7");
        assertThat(lengths("45 min / 3 h SLA budget")).isEmpty();
        assertThat(lengths("1.5 h / 88 min")).containsExactly("time_to_resolve 5400");
        assertThat(lengths("20 minutes of 30 second timeouts")).containsExactly("time_to_resolve 1200");
    }
}
