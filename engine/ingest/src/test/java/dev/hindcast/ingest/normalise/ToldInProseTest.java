package dev.hindcast.ingest.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts without headings or times are incidents all the same; texts about incidents in general are none. */
class ToldInProseTest {
    private static boolean isIncident(String text) {
        String document = "# " + text.replace("\\n", "\n") + "\n";
        return !Reading.incidents(
                        Ingest.read("a/b.md", document.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This afternoon's outage\\n\\nYesterday afternoon our hall lost its connection when a digger cut the cable.
            Outage, June 4-17\\n\\nOn the evening of June 4 the hall suffered a power failure. The lists went offline.
            Post-mortem on the downtime of the map\\n\\nOver the weekend of 8 March all tools became inaccessible.
            Störung am 3. Mai\\n\\nDer Ausfall betraf alle: unser Server war seit dem 3. Mai offline.
            Letters late\\n\\nResolved - The queue is empty.\\n\\nInvestigating - Letters cannot be sent.
            """)
    void anAccount(String text) {
        assertThat(isIncident(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Outage policy\\n\\nIf the site was down for an hour on 3 May or any other day, the team on duty writes a report.
            How to write a post-mortem\\n\\nSay what was down and since when, such as 4 June.
            Incident response\\n\\nUpdated in May 2031. When a service failed, the commander opens a room.
            Outages\\n\\nA list of what we wrote about them.
            Release 4.2\\n\\nOn 3 May we published a new version. Nothing failed.
            News of June 4\\n\\nThe team experienced a lovely summer party.
            """)
    void aTextThatIsNone(String text) {
        assertThat(isIncident(text)).isFalse();
    }
}
