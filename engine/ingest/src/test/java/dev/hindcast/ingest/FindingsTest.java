package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.language.blame.LanguageCheck;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document contradicts or leaves unclear is said with its line, and nothing of a document alike that does not. */
class FindingsTest {
    /** Returns the findings as code and line, but for those that most texts have. */
    static List<String> findings(String name, String text) {
        return Reading.incidents(Ingest.read(name, text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .stream()
                .flatMap(incident -> incident.findings().stream())
                .map(finding -> finding.code().id() + ":" + finding.evidence().line())
                .filter(finding -> !finding.matches("(?:missing-milestone|several-incidents|assumed-zone):.*"))
                .distinct()
                .sorted()
                .toList();
    }

    static String report(String rows) {
        return "# Parcel lift stuck\n\n**Severity:** SEV2\n" + rows + """

                ## Summary

                The lift did not answer.

                ## Root cause

                A relay was worn.
                """;
    }

    @Test
    void bothZonesOfTheNightInWhichClocksArePutBackAreInForce() {
        String night = report("""
                ## Timeline

                - 26.10.2031 02:10 %s: outage began
                - 26.10.2031 02:20 CEST: alert fired
                - 26.10.2031 02:05 CET: on-call acknowledged
                - 26.10.2031 03:00 %s: resolved
                """);
        assertThat(findings("report.md", night.formatted("CEST", "CET"))).isEmpty();
        assertThat(findings("report.md", night.formatted("CEST", "CEST"))).contains("zone-not-in-force:9");
    }

    @Test
    void anEndBeforeTheNoticeOfAnExportWithoutBeginningsIsSaid() {
        String export = """
                {"incidents": [
                  {"incident_number": 71, "urgency": "high", "title": "Queue stuck",
                   "created_at": "2031-05-14T10:00:00Z",
                   "resolved_at": "2031-05-14T%s:00Z", "status": "resolved"},
                  {"incident_number": 72, "urgency": "high", "title": "Mail late",
                   "created_at": "2031-05-15T10:00:00Z",
                   "resolved_at": "2031-05-15T11:00:00Z", "status": "resolved"}
                ]}
                """;
        assertThat(findings("incidents.json", export.formatted("09:40")))
                .filteredOn(finding -> !finding.startsWith("unknown-severity"))
                .containsExactly("negative-duration:4");
        assertThat(findings("incidents.json", export.formatted("10:40")))
                .allMatch(finding -> finding.startsWith("unknown-severity"));
    }

    @Test
    void aBeginningBeforeAnEndThatNobodyNoticedUntilItWasOverIsNoContradiction() {
        assertThat(findings("report.md", report("""
                **Started:** 2031-05-14 02:00 UTC
                **Resolved:** 2031-05-14 02:30 UTC
                **Detected:** 2031-05-14 08:00 UTC
                """))).isEmpty();
    }

    @Test
    void businessHoursAreAnotherClock() {
        String told = report("""
                **Started:** 2031-05-16 14:10 UTC
                **Detected:** 2031-05-16 14:20 UTC
                **Resolved:** 2031-05-19 09:10 UTC
                **Time to resolve:** %s
                """);
        assertThat(findings("report.md", told.formatted("5 business hours"))).containsExactly("calendar-duration:7");
        assertThat(findings("report.md", told.formatted("67 hours"))).isEmpty();
    }

    @Test
    void aLengthUnderALabelOfAnotherLanguageIsCompared() {
        String told = """
                # Storing van de pakketlift

                **Ernst:** SEV2
                **Begin:** 14-05-2031 13:05 UTC
                **Ontdekt:** 14-05-2031 13:12 UTC
                **Opgelost:** 14-05-2031 15:00 UTC
                **Tijd tot oplossing:** %s

                ## Oorzaak

                Een relais was versleten en de storing werd niet gemeld.
                """;
        assertThat(findings("storing.md", told.formatted("80 minuten")))
                .containsExactly("stated-differs-from-derived:7");
        assertThat(findings("storing.md", told.formatted("115 minuten"))).isEmpty();
    }

    @Test
    void aLogUnderQuartersIsCheckedAsAnIndexIs() {
        assertThat(findings("log.md", log("1h 15m", "2031-02-24"))).containsExactly("published-mean-differs:5");
        assertThat(findings("log.md", log("1h 00m", "2031-04-24"))).containsExactly("listed-in-other-quarter:14");
        assertThat(findings("log.md", log("1h 00m", "2031-02-24"))).isEmpty();
    }

    @Test
    void whatStandsInThePlaceOfATimeAndIsNoneIsSaid() {
        String rows = report("""
                ## Timeline (UTC)

                - 2031-05-14 10:02 outage began
                - %s on-call looks into it
                - 10:40 resolved, 14:5x of the gates were never shut

                ## Impact

                - 25:70 was the result of the match
                """);
        assertThat(findings("report.md", rows.formatted("10:1x"))).containsExactly("unreadable-time:7");
        assertThat(findings("report.md", rows.formatted("10:70"))).containsExactly("unreadable-time:7");
        assertThat(findings("report.md", rows.formatted("10:17"))).isEmpty();
        String field = report("""
                **Started:** 2031-05-14 10:02 UTC
                **Detected:** 2031-05-14 %s UTC
                **Resolved:** 2031-05-14 11:02 UTC
                """);
        assertThat(findings("report.md", field.formatted("10:3x"))).contains("unreadable-time:5");
        assertThat(findings("report.md", field.formatted("10:30"))).isEmpty();
    }

    @Test
    void aValueThatAsksToBeFilledInIsSaid() {
        String told = report("""
                **Started:** 2031-05-14 10:02 UTC
                **Detected:** 2031-05-14 10:07 UTC
                **Resolved:** 2031-05-14 11:02 UTC
                **Approved by:** %s
                """);
        assertThat(findings("report.md", told.formatted("[NAME HERE]"))).containsExactly("placeholder:7");
        assertThat(findings("report.md", told.formatted("[INTERNAL]"))).isEmpty();
        assertThat(findings("report.md", told.formatted("head of operations [north]")))
                .isEmpty();
    }

    @Test
    void aZoneThatIsNoneIsSaidWhereItIsStatedForAll() {
        String told = """
                ---
                timezone: %s
                severity: SEV2
                ---

                # Parcel lift stuck%s

                ## Timeline

                - 2031-05-14 10:02 outage began
                - 2031-05-14 10:07 alert fired
                - 2031-05-14 11:02 resolved
                """;
        assertThat(findings("report.md", told.formatted("Europe/Lodnon", ""))).containsExactly("unknown-zone:2");
        assertThat(findings("report.md", told.formatted("", " (times in QLT)"))).containsExactly("unknown-zone:6");
        assertThat(findings("report.md", told.formatted("Europe/London", ""))).isEmpty();
        assertThat(findings("report.md", told.formatted("office time", " (times in minutes)")))
                .isEmpty();
    }

    @Test
    void aPersonsErrorAsTheWholeCauseIsSaid() {
        String told = report("**Started:** 2031-05-14 02:00 UTC\n").replace("A relay was worn.", "%s");
        assertThat(language(told.formatted("Human error."))).containsExactly(FindingCode.HUMAN_ERROR);
        assertThat(language(told.formatted("Disk full."))).isEmpty();
        assertThat(language(told.formatted("A relay was worn.") + "\n## Impact\n\nUser error.\n"))
                .isEmpty();
    }

    private static List<FindingCode> language(String text) {
        return Reading.incidents(
                        Ingest.read("report.md", text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .stream()
                .flatMap(incident -> LanguageCheck.findings(incident).stream())
                .map(Finding::code)
                .toList();
    }

    private static String log(String mean, String second) {
        return """
                # Incident log (UTC)

                ## Q1 2031

                - **Mean Time to Resolve**: %1$s

                ### 2031-01-18 - Lift stuck

                - Fault occurs 2031-01-18 10:00
                - First detected 2031-01-18 10:05
                - Resolved 2031-01-18 10:40
                - **Time to resolve**: 0h 40m

                ### %2$s - Doors locked

                - Fault occurs %2$s 14:00
                - First detected %2$s 14:05
                - Resolved %2$s 15:20
                - **Time to resolve**: 1h 20m
                """.formatted(mean, second);
    }

    /** Front matter, and a text that tells one time of day. */
    private static String page(String outside, String told) {
        return "---\n" + outside + "---\n\n# Turnstiles down\n\nAt 10:02 UTC " + told
                + "the turnstiles went down. They were back at 10:40 UTC.\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author: Gate team\ndate: 2031-05-20\n",
                "tags: [gates]\ndate: 2031-05-20T08:00:00Z\n",
                "severity: high\npublished_at: 2031-05-20\n"
            })
    void theDayOfATextThatNamesNoneIsAssumed(String outside) {
        assertThat(findings("gates.md", page(outside, ""))).contains("assumed-day:3");
        assertThat(findings("gates.md", page(outside, "on 14 May 2031 "))).doesNotContain("assumed-day:3");
        assertThat(findings("gates.md", page(outside, "this morning "))).doesNotContain("assumed-day:3");
        assertThat(findings("gates.md", page(outside, "on Tuesday "))).doesNotContain("assumed-day:3");
        assertThat(findings("gates.md", page(outside, "every Tuesday "))).contains("assumed-day:3");
    }

    @Test
    void theDayOfWritingIsToldByATitleAnOpeningOrAnotherLanguage() {
        String text = "Date: Tue, 20 May 2031 12:40:00 +0000\nFrom: Ann <ann@example.org>\nSubject: %s\n\n%s\n";
        String told = "The turnstiles went down at 10:02 and were back at 10:40.";
        assertThat(findings("gates.eml", text.formatted("Turnstiles down", told)))
                .contains("assumed-day:1");
        assertThat(findings("gates.eml", text.formatted("Turnstiles down", "The team meets today.\n\n" + told)))
                .contains("assumed-day:1");
        assertThat(findings("gates.eml", text.formatted("Turnstiles down today", told)))
                .doesNotContain("assumed-day:1");
        assertThat(findings(
                        "gates.eml", text.formatted("Turnstiles down", "Earlier today we had an outage.\n\n" + told)))
                .doesNotContain("assumed-day:1");
        String foreign = "Störung: %s waren die Drehkreuze und Schranken von 10:02 Uhr bis 10:40 Uhr gestört.";
        assertThat(findings("gates.eml", text.formatted("Drehkreuze gestört", foreign.formatted("Heute Morgen"))))
                .doesNotContain("assumed-day:1");
        assertThat(findings("gates.eml", text.formatted("Drehkreuze gestört", foreign.formatted("In Halle 1"))))
                .contains("assumed-day:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "severity: down\ndate: 2031-05-20 10:02:00\nresolved: true\n",
                "services: gates\ndate: 2031-05-20\n",
                "downtime: 38 min\ndate: 2031-05-20\n",
                "duration_minutes: 38\ndate: 2031-05-20\n",
                "type: incident\ndate: 2031-05-20T10:02:00Z\n",
                "title: Gates\nincident_date: 2031-05-20\n"
            })
    void theDateInTheRecordOfAnIncidentIsItsOwn(String outside) {
        assertThat(findings("gates.md", page(outside, ""))).doesNotContain("assumed-day:3");
        assertThat(findings("gates.csv", "id,title,date,length\n7,Turnstiles down,2031-05-20,38 min\n"))
                .isEmpty();
    }

    @Test
    void theDayOfABylineIsAssumedAndThatOfAPostIsNot() {
        String text =
                "# Turnstiles down\n\nPosted on %s\n\nThe turnstiles went down at 10:02 UTC and were back at 10:40 UTC.\n";
        assertThat(findings("gates.md", text.formatted("20 May 2031"))).containsExactly("assumed-day:3");
        assertThat(findings("gates.md", text.formatted("20 May 2031, 10:05 UTC")))
                .isEmpty();
        assertThat(findings("2031-05-20-gates.md", text.replace("Posted on %s\n\n", "")))
                .isEmpty();
    }
}
