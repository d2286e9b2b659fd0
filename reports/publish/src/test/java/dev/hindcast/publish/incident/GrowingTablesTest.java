package dev.hindcast.publish.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.publish.IncidentLiteral;
import dev.hindcast.publish.ReportLiteral;
import dev.hindcast.publish.table.CsvFormat;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowingTablesTest {
    private static final List<Incident> INCIDENTS = List.of(
            incident("a").build(),
            incident("b")
                    .at(MilestoneName.STARTED, "2024-07-01T10:00:00Z")
                    .stated("time_to_detect", 60)
                    .build()
                    .withFindings(
                            List.of(finding("corpus/b.md", 9), finding("corpus/b.md", 2), finding("corpus/z", 1))),
            incident("c").build().withFindings(List.of(finding("corpus/a.md", 4), finding("corpus/c.md", 1))),
            incident("d").at(MilestoneName.STARTED, "2024-02-01T10:00:00Z").build());
    private static final List<Finding> OF_ALL =
            List.of(finding("corpus/b.md", 2), finding("corpus/bb.md", 1), finding("corpus/a", 3));
    private static final List<Reading.Rejected> REJECTED =
            List.of(new Reading.Rejected("corpus/README.md", 1, RejectionCause.NOT_AN_INCIDENT, "no times"));

    private static IncidentLiteral incident(String id) {
        return IncidentLiteral.incident(id);
    }

    private static Finding finding(String source, int line) {
        return new Finding(FindingCode.DATE_ONLY, "line " + line, new Evidence(source, line, ""));
    }

    private static List<PlacedFinding> elsewhere() {
        List<PlacedFinding> elsewhere =
                new ArrayList<>(OF_ALL.stream().map(PlacedFinding::ofAll).toList());
        PlacedFinding.of(INCIDENTS)
                .filter(placed -> !placed.source().equals(placed.path()))
                .forEach(elsewhere::add);
        return elsewhere;
    }

    private static Map<String, String> grown(int atOnce) throws IOException {
        Map<String, List<List<Field>>> rows = Collections.synchronizedMap(new TreeMap<>());
        Map<String, DataTable> named = Collections.synchronizedMap(new TreeMap<>());
        GrowingTables.Rows taker = stretch -> {
            named.put(stretch.name(), stretch);
            rows.computeIfAbsent(stretch.name(), name -> new ArrayList<>()).addAll(stretch.rows());
        };
        TableShape shape = TableShape.of(INCIDENTS, List.of(), ReportLiteral.CALENDAR);
        GrowingTables tables = new GrowingTables(shape, elsewhere(), taker);
        for (int begin = 0; begin < INCIDENTS.size(); begin += atOnce) {
            tables.add(INCIDENTS.subList(begin, Math.min(INCIDENTS.size(), begin + atOnce)));
        }
        tables.end();
        for (DataTable table : IncidentTables.of(REJECTED, tables.quality())) {
            taker.add(table);
        }
        Map<String, String> texts = new TreeMap<>();
        named.forEach(
                (name, table) -> texts.put(name, CsvFormat.text(new DataTable(name, table.columns(), rows.get(name)))));
        return texts;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void stretchesGiveTheTablesOfTheWhole(int atOnce) throws IOException {
        Map<String, String> whole = new TreeMap<>();
        IncidentTables.of(INCIDENTS, REJECTED, OF_ALL, List.of(), ReportLiteral.CALENDAR)
                .forEach(table -> whole.put(table.name(), CsvFormat.text(table)));
        assertThat(grown(atOnce)).isEqualTo(whole);
    }

    @Test
    void aFindingStandsWhereItsDocumentDoes() throws IOException {
        assertThat(grown(1).get("findings").lines().skip(1))
                .extracting(line -> line.replaceFirst(",date-only.*", ""))
                .containsExactly(
                        ",corpus/a,3",
                        "c,corpus/a.md,4",
                        "b,corpus/b.md,2",
                        ",corpus/b.md,2",
                        "b,corpus/b.md,9",
                        ",corpus/bb.md,1",
                        "c,corpus/c.md,1",
                        "b,corpus/z,1");
    }
}
