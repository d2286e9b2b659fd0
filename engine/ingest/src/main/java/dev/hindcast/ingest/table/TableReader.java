package dev.hindcast.ingest.table;

import dev.hindcast.ingest.file.FileContent;
import dev.hindcast.ingest.file.InputFile;
import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.language.Redactor;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.Reading.Accepted;
import dev.hindcast.model.Reading.Rejected;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.query.file.BadFieldException;
import dev.hindcast.rootcause.Corrections;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A normalised table, and those beside it, to incidents: one for each row. Used for one table; not thread-safe. */
public final class TableReader {
    private final String source;
    private final List<String> header;
    private final NormaliserSettings settings;
    private final Corrections corrections;
    private final Details details;
    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, String> rowOfId = new HashMap<>();
    private final TableNote note;

    private TableReader(
            String source, List<String> header, NormaliserSettings settings, Corrections corrections, Details details) {
        this.source = source;
        this.header = header;
        this.settings = settings;
        this.corrections = corrections;
        this.details = details;
        this.note = new TableNote(source, header, details, settings.durations());
    }

    /**
     * Reads a table with those beside it.
     *
     * @param file the table
     * @param header its names, as {@link NormalisedHeader} gives them
     * @param watched is shown every byte that is read
     * @throws IOException if a file cannot be read
     */
    public static TableReading read(
            InputFile file,
            List<String> header,
            NormaliserSettings settings,
            Corrections corrections,
            UnaryOperator<InputStream> watched)
            throws IOException {
        Details details = beside(file, watched);
        TableReader reader = new TableReader(file.source(), header, settings, corrections, details);
        try (Reader text = text(watched.apply(file.content().open()))) {
            return reader.read(text);
        }
    }

    /** Reads a table of which nothing else is known. */
    public static List<Reading> read(
            String source, List<String> header, Reader text, NormaliserSettings settings, Corrections corrections)
            throws IOException {
        return new TableReader(source, header, settings, corrections, new Details())
                .read(text)
                .readings();
    }

    private static Reader text(InputStream bytes) {
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    private static Details beside(InputFile file, UnaryOperator<InputStream> watched) throws IOException {
        Details details = new Details();
        String folder =
                file.source().substring(0, file.source().length() - file.name().length());
        for (String table : new TreeSet<>(Details.COLUMNS.keySet())) {
            String name = table + ".csv";
            Optional<FileContent> content = file.content().sibling(name);
            if (content.isPresent() && !name.equals(file.name())) {
                try (Reader text = text(watched.apply(content.get().open()))) {
                    add(table, folder + name, text, details);
                }
            }
        }
        return details;
    }

    private static void add(String table, String source, Reader text, Details details) throws IOException {
        TableRows rows = new TableRows(text, null);
        if (!rows.header().containsAll(Details.COLUMNS.get(table))) {
            // It merely has the name.
            return;
        }
        Map<String, List<TableRow>> byIncident = new HashMap<>();
        while (rows.next()) {
            try {
                TableRow row = rows.row();
                byIncident
                        .computeIfAbsent(row.text("incident").orElse(""), id -> new ArrayList<>())
                        .add(row);
            } catch (BadFieldException e) {
                details.add(bad(source, rows.line(), rows.number(), e));
            }
        }
        details.put(table, new Details.Beside(source, byIncident));
    }

    private TableReading read(Reader text) throws IOException {
        String twice = NormalisedHeader.repeated(header).orElse(null);
        if (twice != null) {
            String reason = "the header names the column " + twice + " twice; remove or rename one of them";
            return new TableReading(List.of(new Rejected(source, 1, RejectionCause.BAD_TABLE, reason)), List.of());
        }
        UnaryOperator<String> redaction =
                (settings.keepNames() ? Redactor.ofSecrets() : Redactor.of(settings.people()))::redact;
        IncidentDetails beside = new IncidentDetails(details, redaction, readings::add);
        RowIncident incidents = new RowIncident(source, settings, beside, details.has(Details.FINDINGS), redaction);
        readings.addAll(details.bad());
        TableRows rows = new TableRows(text, header);
        while (rows.next()) {
            add(rows, incidents);
        }
        if (readings.isEmpty()) {
            readings.add(new Rejected(
                    source, 1, RejectionCause.NOT_AN_INCIDENT, "below the header of this table stand no rows"));
        }
        List<Finding> findings = new ArrayList<>(beside.findings(""));
        readings.addAll(beside.rejections());
        findings.add(note.finding());
        return new TableReading(readings, findings);
    }

    private void add(TableRows rows, RowIncident incidents) {
        try {
            TableRow row = rows.row();
            Incident incident = incidents.of(row);
            String before = rowOfId.putIfAbsent(incident.id(), row.number() + " (line " + row.line() + ")");
            if (before != null) {
                throw BadFieldException.broken(
                        "its id \"" + incident.id() + "\" is that of row " + before + " too; give each its own");
            }
            note.add(row, incident);
            readings.add(new Accepted(corrections.apply(incident)));
        } catch (BadFieldException e) {
            readings.add(bad(source, rows.line(), rows.number(), e));
        }
    }

    static Rejected bad(String source, int line, long row, BadFieldException problem) {
        return new Rejected(source, line, RejectionCause.BAD_ROW, "row " + row + ": " + problem.getMessage());
    }
}
