package dev.hindcast.ingest.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times that are told in running text: what begins, is noticed and ends, and what only sounds like it. */
class ProseTimesTest {
    private static String told(String name, String text) {
        List<Reading> readings =
                Ingest.read("a/" + name, text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults());
        return Reading.incidents(readings).stream()
                .flatMap(incident -> incident.milestones().byName().entrySet().stream())
                .map(each -> each.getKey().id() + " " + each.getValue().at())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We had a telephone outage starting around 10:15 UTC and lasting until 11:40 UTC. | started 2031-05-14T10:15:00Z, resolved 2031-05-14T11:40:00Z
            Beginning at 10:15 UTC and ending at 11:40 UTC some orders failed. | started 2031-05-14T10:15:00Z, resolved 2031-05-14T11:40:00Z
            Between 4-7am UTC the shop was offline. | started 2031-05-14T04:00:00Z, resolved 2031-05-14T07:00:00Z
            At around 12.40am power failed across the campus. It was restored just after 3am. | started 2031-05-14T00:40:00Z, resolved 2031-05-14T03:00:00Z
            At 3:37PM PST we had a power blip in the north hall. | started 2031-05-14T23:37:00Z
            Starting from 8:15 AM UTC we received alerts about customers not being able to upload. | started 2031-05-14T08:15:00Z
            At 10:05 our monitoring alerted us. We moved to the spare and worked until noon, restoring full service at 11:12. | detected 2031-05-14T10:05:00Z, resolved 2031-05-14T11:12:00Z
            We are experiencing a crash at 1.10 PM. The system is up at 1.35 PM, all services run. | started 2031-05-14T13:10:00Z, resolved 2031-05-14T13:35:00Z
            At 10:00 the gateway crashed. At 10:20 letters were flowing again. All were deemed fully operational at 11:30. | started 2031-05-14T10:00:00Z, mitigated 2031-05-14T10:20:00Z, resolved 2031-05-14T11:30:00Z
            At 10:00 the gateway crashed.\\n\\nAt 10:20 letters were flowing again. The counters were fully operational at 11:30. | started 2031-05-14T10:00:00Z, mitigated 2031-05-14T10:20:00Z, resolved 2031-05-14T11:30:00Z
            In case anyone noticed, there was an interruption of delivery starting at 10:15 GMT. It resumed at 11:10 GMT with 4 delayed alerts. | started 2031-05-14T10:15:00Z, resolved 2031-05-14T11:10:00Z
            The site went down at 10:00. While waiting for the build a user notified us at 12:33 of a second fault. | started 2031-05-14T10:00:00Z
            The site went down at 10:00. Some of our letters alert too early. Posted May 14, 2031 - 19:39 UTC | started 2031-05-14T10:00:00Z
            Unser Server war von 19:09 UTC bis 20:58 UTC offline. | started 2031-05-14T19:09:00Z, resolved 2031-05-14T20:58:00Z
            At 10:00 the gateway crashed. At 10:30 we enabled our alerting pipeline. | started 2031-05-14T10:00:00Z
            Checkout was unavailable for 5 h 26 min (16:28–21:54 UTC). | started 2031-05-14T16:28:00Z, resolved 2031-05-14T21:54:00Z
            Impact: node three was out of the cluster ~5.5 h (16:28–21:54 UTC). | started 2031-05-14T16:28:00Z, resolved 2031-05-14T21:54:00Z
            Impact: node three was out of the cluster ~2 h. The hall is open (16:28–21:54 UTC). | ''
            """)
    void aSentenceTellsAMilestone(String sentences, String milestones) {
        assertThat(told("b.md", "# Outage on 2031-05-14\n\n" + sentences.replace("\\n", "\n") + "\n"))
                .isEqualTo(milestones);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On 10 June 2031 at 09:30 we ran the yearly test. Power was lost at 10:05 and restored at 10:50. | resolved 2031-06-10T10:50:00Z
            """)
    void theDayOfAnyTimeHoldsForTheNext(String sentences, String milestones) {
        assertThat(told("b.txt", "22 June 2031\n\nPower outage\n\n" + sentences + "\n"))
                .contains(milestones);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ann · description · 2031-05-14\\nWe see a crash of the database, it went down at 1:10 PM.\\n\\nbob · comment · 2031-05-16\\nThe service was restored at 9:35 AM. | started 2031-05-14T13:10:00Z, resolved 2031-05-16T09:35:00Z
            ann commented on May 14, 2031\\nThe site went down at 1:10 PM.\\n\\n## Steps before closing\\n\\n- tell the desk\\n\\nbob commented on May 14, 2031\\nService was restored at 1:35 PM. | started 2031-05-14T13:10:00Z, resolved 2031-05-14T13:35:00Z
            """)
    void aPostOfAnIssueHasItsOwnDay(String posts, String milestones) {
        assertThat(told("issue.md", "# Outage of the tills\n\n" + posts.replace("\\n", "\n") + "\n"))
                .isEqualTo(milestones);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:20 status page of the supplier says the problem is fixed",
                "10:20 we discover additional errors in the exporter",
                "10:20 Lena recovers the broken table"
            })
    void aRowOfATimelineThatOnlySoundsLikeIt(String row) {
        String told =
                told("b.md", "# Outage on 2031-05-14\n\n## Timeline\n\n- 10:00 the site went down\n- " + row + "\n");
        assertThat(told).isEqualTo("started 2031-05-14T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10:00 Alert fired\\n- 10:02 Incident declared\\n- 10:25 a probe fails | detected 2031-05-14T10:00:00Z, acknowledged 2031-05-14T10:02:00Z
            10:00 the proxy crashes\\n- 10:02 a new proxy is to ask again when it notices the gap\\n- 10:09 reports of errors come in | started 2031-05-14T10:00:00Z, detected 2031-05-14T10:09:00Z
            10:00 Issue first identified\\n- 10:10 first attempt at a repair made | detected 2031-05-14T10:00:00Z, acknowledged 2031-05-14T10:10:00Z
            10:00 Unplanned restart of the host\\n- 10:10 Manual recovery initiated\\n- 10:20 everything operational | started 2031-05-14T10:00:00Z, acknowledged 2031-05-14T10:10:00Z, resolved 2031-05-14T10:20:00Z
            10:00 the proxy is evicted, users start running into errors\\n- 10:04 reports come in\\n- 10:10 repairs initiated, two processes restored\\n- 10:20 after that change the method worked again\\n- 10:30 all operational | started 2031-05-14T10:00:00Z, detected 2031-05-14T10:04:00Z, acknowledged 2031-05-14T10:10:00Z, resolved 2031-05-14T10:30:00Z
            Down: 10:00 UTC\\n- Up: 10:20 UTC (as far as we saw) | started 2031-05-14T10:00:00Z, resolved 2031-05-14T10:20:00Z
            """)
    void rowsOfATimelineTell(String rows, String milestones) {
        assertThat(told("b.md", "# Outage on 2031-05-14\n\n## Timeline\n\n- " + rows.replace("\\n", "\n") + "\n"))
                .isEqualTo(milestones);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Ausfall der Kassen am 14. Mai 2031\\n\\n## Verlauf\\n\\n- 22:40 (am Vorabend): Die Platte läuft voll, die Kassen fallen aus\\n- 07:30: Alles läuft wieder",
                "# Caída de las cajas del 14 de mayo de 2031\\n\\n## Cronología\\n\\n- 22:40 (la noche anterior): el disco se llena y las cajas fallan\\n- 07:30: todo vuelve a funcionar",
                "# Panne des caisses du 14 mai 2031\\n\\n## Chronologie\\n\\n- 22:40 (la veille) : le disque est plein, les caisses tombent en panne\\n- 07:30 : le service est rétabli"
            })
    void theFirstRowsMayBeOfTheEveningBefore(String text) {
        assertThat(told("a.md", text.replace("\\n", "\n") + "\n"))
                .isEqualTo("started 2031-05-13T22:40:00Z, resolved 2031-05-14T07:30:00Z");
    }

    @Test
    void whatTheProseTellsBesideATimelineIsNoRowOfIt() {
        assertThat(
                        told(
                                "b.md",
                                "# Outage on 2031-05-14\n\n## Cause\n\nAt 09:30 we updated the packages.\n\n## Timeline\n\n- 10:02 alert\n- 10:10 we look at it\n- 10:40 restored\n"))
                .contains("detected 2031-05-14T10:02:00Z")
                .doesNotContain("started");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ## 2031-05-14 10:15 - 11:40 UTC | started 2031-05-14T10:15:00Z, resolved 2031-05-14T11:40:00Z
            #### 2031-05-14 10:15 ~ 11:40 (GMT+9) | started 2031-05-14T01:15:00Z, resolved 2031-05-14T02:40:00Z
            ## **May 14, 2031 23:15 – 00:40 UTC** | started 2031-05-14T23:15:00Z, resolved 2031-05-15T00:40:00Z
            2031-05-14 10:15 - 11:40 UTC | ''
            ## Next works: 2031-05-14 10:15 - 11:40 UTC | ''
            ## Timeline\\n\\n### 2031-05-14 10:15 - 11:40 UTC | ''
            """)
    void aHeadingThatIsButASpanIsWhenItWas(String line, String milestones) {
        assertThat(
                        told(
                                "a.md",
                                "# Print service\n\n" + line.replace("\\n", "\n")
                                        + "\n\nThe spooler had no room left.\n\n## Root cause\n\nA log that nobody turned over.\n"))
                .isEqualTo(milestones);
    }

    @ParameterizedTest
    @CsvSource({
        "At about 1:30AM this morning, started 2031-10-30T01:30:00Z",
        "On 30 October 2031 at 1:30AM, started 2031-10-30T01:30:00Z"
    })
    void aLineMayEndWithoutAFullStop(String opening, String milestone) {
        assertThat(told(
                        "b.txt",
                        "2031/10/30 - Outage of the post\n" + opening + " the server for incoming post crashed.\n"))
                .isEqualTo(milestone);
    }
}
