package dev.hindcast.office.sheet;

import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.collection.FigureDates;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.table.TableNotes;
import dev.hindcast.ingest.document.table.TableRows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The rows of all sheets that are shown. Used for one workbook; not thread-safe. */
final class WorkbookRows {
    private final CollectionSettings settings;
    private final CollectionSink sink;
    private boolean found;

    WorkbookRows(CollectionSettings settings, CollectionSink sink) {
        this.settings = settings;
        this.sink = sink;
    }

    void read(byte[] content) {
        EntryDocuments whole = new EntryDocuments("xlsx", settings, sink);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            List<Sheet> sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            CellText cells = new CellText(workbook.isDate1904());
            MergedCells merged = MergedCells.of(content);
            Optional<Property> zone = zone(sheets, cells);
            List<TableRows> tables = new ArrayList<>();
            FigureDates dates = new FigureDates();
            for (Sheet sheet : sheets) {
                CollectionSink named = sheets.size() == 1 ? sink : new SheetSink(sheet.getName(), settings, sink);
                ReachingCells reaching = new ReachingCells(merged.of(sheet.getId()));
                EntryDocuments entries = new EntryDocuments("xlsx", settings, named);
                zone.ifPresent(entries::addBeside);
                TableRows rows = new TableRows(entries, settings.limits().tableCells(), dates);
                read(sheet, cells, reaching, rows);
                tables.add(rows);
            }
            end(tables);
            Optional<PostmortemDocument> report = found ? Optional.empty() : report(sheets, cells);
            report.ifPresent(sink::document);
            if (!found && report.isEmpty()) {
                whole.noIncidents(
                        "none of the first rows of its sheets names the columns of an incident; name them under"
                                + " \"columns\" in hindcast.yml if it is a table of incidents");
            }
        } catch (IOException | RuntimeException e) {
            whole.refuse(1, "it is damaged: it cannot be opened as a workbook; open it in Excel and save it again");
        }
    }

    private Optional<PostmortemDocument> report(List<Sheet> sheets, CellText cells) throws IOException {
        BookDocument book = new BookDocument();
        for (Sheet sheet : sheets) {
            book.sheet(sheet.getName());
            try (Stream<Row> stream = sheet.openStream()) {
                stream.forEach(row -> book.add(row.getRowNum(), texts(row, cells, 0)));
            }
        }
        return book.document(settings.source());
    }

    /** Returns the zone that a sheet without a table, a legend or a cover, states for all others. */
    private Optional<Property> zone(List<Sheet> sheets, CellText cells) throws IOException {
        List<TableNotes> notes = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        for (Sheet sheet : sheets) {
            // Its rows are not read here.
            EntryDocuments none = new EntryDocuments("xlsx", settings, sink);
            TableRows rows = new TableRows(none, settings.limits().tableCells());
            try (Stream<Row> stream = sheet.openStream()) {
                Iterator<Row> iterator = stream.iterator();
                while (iterator.hasNext() && !rows.isHopeless() && rows.columns() == 0) {
                    Row row = iterator.next();
                    rows.add(row.getRowNum(), texts(row, cells, 0));
                }
            }
            if (rows.columns() == 0) {
                notes.add(rows.notes());
            }
            rows.names().stream().map(Keys::written).forEach(headers::add);
        }
        return notes.stream().flatMap(note -> note.zone(headers).stream()).findFirst();
    }

    private static void read(Sheet sheet, CellText cells, ReachingCells reaching, TableRows rows) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> iterator = stream.iterator();
            while (iterator.hasNext() && !rows.isHopeless()) {
                Row row = iterator.next();
                List<String> texts = texts(row, cells, rows.columns());
                if (texts.stream().anyMatch(text -> !text.isBlank())) {
                    reaching.fill(row.getRowNum(), texts, rows.names());
                    rows.add(row.getRowNum(), texts);
                }
            }
        }
    }

    /** Only now are all dates seen, of which any may tell the order of day and month. */
    private void end(List<TableRows> tables) {
        List<Set<String>> keys = tables.stream().map(TableRows::formKeys).toList();
        Map<Set<String>, Integer> alike = new HashMap<>();
        keys.forEach(own -> alike.merge(own, 1, Integer::sum));
        for (int i = 0; i < tables.size(); i++) {
            // The same form on several sheets is one incident a sheet; alone it may be a report with a sheet for its
            // timeline.
            boolean form = !keys.get(i).isEmpty() && alike.get(keys.get(i)) > 1;
            // A sheet without incidents among others is a cover, a chart or a list of names.
            if (form || tables.get(i).columns() > 0) {
                found = true;
                tables.get(i).end();
            }
        }
    }

    private static List<String> texts(Row row, CellText cells, int columns) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null) {
                while (texts.size() <= cell.getColumnIndex()) {
                    texts.add("");
                }
                texts.set(cell.getColumnIndex(), cells.of(cell));
            }
        }
        // What is empty at the end of a row is not written.
        while (texts.size() < columns) {
            texts.add("");
        }
        return texts;
    }
}
