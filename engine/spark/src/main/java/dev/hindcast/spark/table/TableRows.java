package dev.hindcast.spark.table;

import dev.hindcast.query.TableFile;
import dev.hindcast.query.file.BadFieldException;
import dev.hindcast.query.file.BadRow;
import dev.hindcast.query.file.CsvRows;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** The rows of a CSV file. Not thread-safe. */
final class TableRows implements RowSource {
    private final TableFile file;
    private final CsvRows rows;
    private long row;

    /**
     * Reads a table from its header on.
     *
     * @param name of the file
     * @throws IOException if its header is not that of the table
     */
    TableRows(TableFile file, String name, Reader text) throws IOException {
        this.file = file;
        this.rows = new CsvRows(text);
        List<String> header = rows.next();
        if (header == null || !header.stream().map(String::strip).toList().equals(file.header())) {
            throw new IOException(name + ": its header differs from " + String.join(",", file.header()));
        }
    }

    @Override
    public Read next() throws IOException {
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
