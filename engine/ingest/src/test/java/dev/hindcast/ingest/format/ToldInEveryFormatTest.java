package dev.hindcast.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.Reading;
import dev.hindcast.model.Severity;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same incident told in any format gives the same values, each with the line it stands on. */
class ToldInEveryFormatTest {
    private static final Map<MilestoneName, String> CLOCKS = Map.of(
            MilestoneName.STARTED, "09:36",
            MilestoneName.DETECTED, "09:50",
            MilestoneName.ACKNOWLEDGED, "09:53",
            MilestoneName.MITIGATED, "10:20",
            MilestoneName.RESOLVED, "10:36");

    static List<Path> files() {
        return ToldFixtures.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theMilestonesAreTheSame(Path file) {
        Map<MilestoneName, Instant> expected = new LinkedHashMap<>();
        CLOCKS.forEach((name, clock) -> expected.put(name, Instant.parse("2031-05-14T" + clock + ":00Z")));
        Map<MilestoneName, Instant> actual = new LinkedHashMap<>();
        read(file).milestones().byName().forEach((name, milestone) -> actual.put(name, milestone.at()));
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyMilestoneKeepsItsLine(Path file) {
        String[] lines = ToldFixtures.text(file).split("\n");
        for (Milestone milestone : read(file).milestones().byName().values()) {
            String clock = milestone.at().toString().substring(11, 16);
            int line = milestone.evidence().line();
            // A row of a table may go over several lines, the first of which is the row's.
            String row = String.join("\n", List.of(lines).subList(line - 1, Math.min(lines.length, line + 1)));
            assertThat(row).as(file + " line " + line).contains(clock);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void titleSeverityAndKindAreTheSame(Path file) {
        Incident incident = read(file);
        assertThat(incident.title())
                .isIn(
                        "Search finds nothing for visitors",
                        "SEARCH FINDS NOTHING FOR VISITORS",
                        "Reliability : Search finds nothing for visitors");
        assertThat(incident.severity().orElseThrow().level()).contains(Severity.SEV2);
        assertThat(incident.kind()).isEqualTo(IncidentKind.INCIDENT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theActionItemsAreTheSame(Path file) {
        List<String> items = read(file).actionItems().stream()
                .map(item -> item.status().map(ActionItem.Status::name).orElse("-") + " " + item.text())
                .toList();
        assertThat(items)
                .containsExactly(
                        "DONE Count the entries before an index is put in place",
                        "OPEN Alert when nothing is found for five minutes");
    }

    private static Incident read(Path file) {
        byte[] content = ToldFixtures.text(file).getBytes(StandardCharsets.UTF_8);
        List<Reading> readings = Ingest.read("told/" + file.getFileName(), content, IngestSettings.defaults());
        assertThat(readings).singleElement().isInstanceOf(Reading.Accepted.class);
        return Reading.incidents(readings).get(0);
    }
}
