package dev.hindcast.spark.table;

import dev.hindcast.query.Cell;
import dev.hindcast.query.TableFile;
import dev.hindcast.query.file.BadFieldException;
import dev.hindcast.query.file.BadRow;
import dev.hindcast.query.file.CsvRows;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** What the rows of a normalised table stand for, one after another. Not thread-safe. */
final class TableRows {
    private final TableFile file;
    private final CsvRows rows;
    private long row;

    /** Reads a table from its header on. */
    TableRows(TableFile file, Reader text) throws IOException {
        this.file = file;
        this.rows = new CsvRows(text);
        rows.next();
    }

    /**
     * What one row of the file stands for.
     *
     * @param cells rows of cells; none for a bad row
     * @param bad what is wrong with it; null for a good row
     */
    record Read(List<List<Cell>> cells, BadRow bad) {}

    /** Returns the next row, null after the last. */
    Read next() throws IOException {
        row++;
        try {
            List<String> fields = rows.next();
            if (fields == null) {
                return null;
            }
            if (fields.size() != file.header().size()) {
                throw BadFieldException.ragged(fields.size(), file.header().size());
            }
            return new Read(file.cells(fields), null);
        } catch (BadFieldException e) {
            return new Read(List.of(), new BadRow(rows.line(), row, e.getMessage()));
        }
    }
}
