package dev.hindcast.publish.incident;

import dev.hindcast.model.Incident;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.quality.QualityCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The normalised tables of incidents that come a stretch at a time: the rows are those of {@link IncidentTables#of}, and of the incidents
 * nothing stays but their quality. Used by one thread.
 */
public final class GrowingTables {
    private final TableShape shape;
    private final Rows rows;
    private final QualityCount quality = new QualityCount();
    /** Findings about documents that have not come yet, or about none that will. */
    private final List<PlacedFinding> elsewhere;

    private int told;
    /** Findings of the document that came last: the next stretch may begin with another incident of it. */
    private List<PlacedFinding> pending = new ArrayList<>();

    private String document = "";

    /** Takes the rows that come next in a table; called by several threads, for one table by one at a time. */
    @FunctionalInterface
    public interface Rows {
        /** Writes a table's next rows. */
        void add(DataTable stretch) throws IOException;
    }

    /**
     * Begins with tables that are empty.
     *
     * @param shape what the columns depend on
     * @param elsewhere the findings that do not lie in their own incident's document; of an incident's findings the others come with it
     * @param rows takes the rows
     */
    public GrowingTables(TableShape shape, List<PlacedFinding> elsewhere, Rows rows) throws IOException {
        this.shape = shape;
        this.elsewhere = elsewhere.stream().sorted(PlacedFinding.ORDER).toList();
        this.rows = rows;
        give(tables(List.of(), List.of()));
    }

    /** Adds the incidents that come next by path and id. */
    public void add(List<Incident> stretch) throws IOException {
        give(tables(stretch, findings(stretch)));
        stretch.forEach(incident -> quality.add(incident, shape.calendar()));
    }

    /** Adds the findings for which no incident came. */
    public void end() throws IOException {
        List<PlacedFinding> ordered = new ArrayList<>();
        endDocument(ordered);
        ordered.addAll(elsewhere.subList(told, elsewhere.size()));
        told = elsewhere.size();
        rows.add(QualityTables.findings(ordered));
    }

    /** Returns the quality of all incidents that came. */
    public QualityCount quality() {
        return quality;
    }

    private List<DataTable> tables(List<Incident> stretch, List<PlacedFinding> findings) {
        List<DataTable> tables = new ArrayList<>();
        tables.add(IncidentsTable.of(stretch, shape));
        tables.addAll(DetailTables.of(stretch));
        tables.add(QualityTables.findings(findings));
        return tables;
    }

    private List<PlacedFinding> findings(List<Incident> stretch) {
        List<PlacedFinding> ordered = new ArrayList<>();
        for (Incident incident : stretch) {
            if (!incident.source().path().equals(document)) {
                endDocument(ordered);
                document = incident.source().path();
            }
            PlacedFinding.of(List.of(incident))
                    .filter(placed -> placed.source().equals(placed.path()))
                    .forEach(pending::add);
        }
        return ordered;
    }

    /** Moves what is said about documents up to the last one that came. */
    private void endDocument(List<PlacedFinding> ordered) {
        int begin = told;
        while (told < elsewhere.size() && elsewhere.get(told).source().compareTo(document) <= 0) {
            told++;
        }
        Stream.concat(elsewhere.subList(begin, told).stream(), pending.stream())
                .sorted(PlacedFinding.ORDER)
                .forEach(ordered::add);
        pending = new ArrayList<>();
    }

    /** On all cores: each table is a file of its own. */
    private void give(List<DataTable> tables) throws IOException {
        try {
            tables.parallelStream().forEach(table -> {
                try {
                    rows.add(table);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
