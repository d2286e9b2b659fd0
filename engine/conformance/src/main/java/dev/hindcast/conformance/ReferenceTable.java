package dev.hindcast.conformance;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.hindcast.query.Cell;
import dev.hindcast.query.CellTable;
import dev.hindcast.query.TableFile;
import dev.hindcast.query.file.BadFieldException;
import dev.hindcast.query.file.BadRow;
import dev.hindcast.query.file.BadTableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A normalised table read record by record with a library, for reading and not for speed. Not thread-safe.
 *
 * <p>A row whose quotes are wrong is a failure here even where bad rows are skipped: how to go on after it is the engine's own.
 */
final class ReferenceTable {
    private final TableFile file;
    private final List<List<Cell>> cells = new ArrayList<>();
    private final List<BadRow> skipped = new ArrayList<>();
    private long rows;

    private ReferenceTable(TableFile file) {
        this.file = file;
    }

    /** Returns the table with all its rows. */
    static ReferenceTable read(TableFile file) throws IOException {
        ReferenceTable table = new ReferenceTable(file);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(Path.of(file.location()))) {
            Iterator<CsvRecord> all = records.iterator();
            all.next();
            for (long row = 1; all.hasNext(); row++) {
                table.add(all.next(), row);
            }
        } catch (CsvParseException e) {
            throw new BadTableException(file.location(), e.getMessage());
        }
        return table;
    }

    private void add(CsvRecord record, long row) {
        try {
            if (record.getFieldCount() != file.header().size()) {
                throw BadFieldException.ragged(
                        record.getFieldCount(), file.header().size());
            }
            cells.addAll(file.cells(record.getFields()));
            rows++;
        } catch (BadFieldException e) {
            BadRow bad = new BadRow(record.getStartingLineNumber(), row, e.getMessage());
            if (!file.skipBadRows()) {
                throw new BadTableException(file.location(), bad);
            }
            skipped.add(bad);
        }
    }

    CellTable cells() {
        return new CellTable(file.schema(), cells);
    }

    long rows() {
        return rows;
    }

    List<BadRow> skipped() {
        return List.copyOf(skipped);
    }
}
