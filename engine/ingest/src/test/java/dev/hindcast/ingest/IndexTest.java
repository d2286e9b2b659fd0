package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that lists incidents by quarter is checked against the documents it lists. */
class IndexTest {
    @TempDir
    Path root;

    private Folder folder;

    @BeforeEach
    void twoListedDocuments() throws IOException {
        folder = new Folder(root);
        folder.write("log/queue-blocked.md", incident("2031-05-14", "2h 00m", "4h 00m"));
        folder.write("log/disk-full.html.md.erb", incident("2031-06-02", "1h 00m", "2h 00m"));
        folder.write("log/cache-lost.md", incident("2031-02-03", "0h 30m", "0h 45m"));
    }

    private static String incident(String day, String repair, String resolve) {
        return """
                # Something broke

                - **Key events**
                  - First detected %1$s 10:00
                  - Resolved %1$s 18:00

                - **Time to repair**: %2$s

                - **Time to resolve**: %3$s

                - **Impact**: sites answered slowly
                """.formatted(day, repair, resolve);
    }

    private IngestResult read(String secondRepair, String secondResolve, String moved) throws IOException {
        folder.write("index.md", """
                # Incident log

                ## Q2 2031 (April to June)

                - **Mean Time to Repair**: %s
                - **Mean Time to Resolve**: %s

                - [Queue](log/queue-blocked.html)
                - [Disk](log/disk-full.html#top)
                %s

                ## Q1 2031 (January to March)

                - **Mean Time to Resolve**: 0h 45m

                - [Cache](log/cache-lost.md)
                - [Somewhere else](https://status.example/incidents/77)
                """.formatted(secondRepair, secondResolve, moved));
        NormaliserSettings normaliser = new NormaliserSettings(
                Optional.of(ZoneId.of("Europe/London")), Map.of(), Map.of(), Map.of(), List.of(), List.of());
        return folder.read(new IngestSettings(normaliser, List.of(), IngestLimits.defaults()));
    }

    @Test
    void aPageOfOneQuarterWithItsMeanIsAnIndexToo() throws IOException {
        String page = """
                # Incident log

                ## Q2 2031 (April to June)

                - **Mean Time to Resolve**: %s

                - [Queue](log/queue-blocked.html)
                - [Disk](log/disk-full.html)
                """;
        folder.write("index.md", page.formatted("3h 20m"));
        assertThat(folder.read(IngestSettings.defaults()).corpusFindings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.PUBLISHED_MEAN_DIFFERS);
        folder.write("index.md", page.formatted("3h 00m"));
        assertThat(folder.read(IngestSettings.defaults()).corpusFindings()).isEmpty();
    }

    @Test
    void anIndexThatIsRightGivesNoFinding() throws IOException {
        IngestResult result = read("1h 30m", "3h 00m", "");
        assertThat(result.corpusFindings()).isEmpty();
        assertThat(result.readings())
                .filteredOn(Reading.Index.class::isInstance)
                .hasSize(1);
        assertThat(Reading.incidents(result.readings())).hasSize(3);
    }

    @Test
    void aMeanThatIsCutToTheMinuteIsRight() throws IOException {
        assertThat(read("1h 29m", "3h 01m", "").corpusFindings()).isEmpty();
    }

    @Test
    void aMeanThatIsWrongIsSaidWithBothNumbersAndItsLine() throws IOException {
        List<Finding> findings = read("1h 40m", "3h 00m", "").corpusFindings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PUBLISHED_MEAN_DIFFERS);
            assertThat(finding.message()).contains("2031-Q2", "100 min", "90 min", "2 documents");
            assertThat(finding.evidence().line()).isEqualTo(5);
        });
    }

    @Test
    void anIncidentUnderAnotherQuarterIsSaid() throws IOException {
        List<Finding> findings =
                read("1h 30m", "3h 00m", "- [Cache](log/cache-lost.md)").corpusFindings();
        assertThat(findings).extracting(Finding::code).contains(FindingCode.LISTED_IN_OTHER_QUARTER);
        assertThat(findings)
                .filteredOn(finding -> finding.code() == FindingCode.LISTED_IN_OTHER_QUARTER)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("cache-lost.md", "2031-Q2", "2031-Q1"));
    }

    @Test
    void aMeanOverADocumentThatStatesNoneIsNotChecked() throws IOException {
        folder.write("log/disk-full.html.md.erb", incident("2031-06-02", "?", "N/A"));
        assertThat(read("9h 00m", "9h 00m", "").corpusFindings()).isEmpty();
    }

    @Test
    void anIndexAloneIsNotChecked() throws IOException {
        read("9h 00m", "9h 00m", "");
        IngestResult result =
                Ingest.run(List.of(root.resolve("index.md")), IngestSettings.defaults(), ProgressListener.NONE);
        assertThat(result.readings()).singleElement().isInstanceOf(Reading.Index.class);
        assertThat(result.corpusFindings()).isEmpty();
    }
}
