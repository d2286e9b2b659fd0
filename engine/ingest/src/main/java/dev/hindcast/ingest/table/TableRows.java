package dev.hindcast.ingest.table;

import dev.hindcast.query.file.BadFieldException;
import dev.hindcast.query.file.CsvRows;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;

/** The rows of a table below its header, one after another. Not thread-safe. */
final class TableRows {
    /** Each costs a search for the end of its quotes; a file with more of them is no table. */
    private static final int MOST_BROKEN_QUOTES = 100;

    private final CsvRows rows;
    private final List<String> header;
    private final Map<String, Integer> positions;
    private List<String> fields;
    private BadFieldException broken;
    private int brokenQuotes;
    private long number;

    /**
     * Begins below the first row of the text.
     *
     * @param header the names in it, null to take them from there
     */
    TableRows(Reader text, List<String> header) throws IOException {
        this.rows = new CsvRows(text);
        List<String> first = rows.next();
        List<String> names =
                first == null ? List.of() : first.stream().map(String::strip).toList();
        this.header = header == null ? names : header;
        this.positions = TableRow.positions(this.header);
    }

    List<String> header() {
        return header;
    }

    /** Goes on to the next row; returns whether there is one. */
    boolean next() throws IOException {
        if (brokenQuotes > MOST_BROKEN_QUOTES) {
            return false;
        }
        number++;
        broken = null;
        try {
            fields = rows.next();
            if (fields != null && fields.size() != header.size()) {
                broken = BadFieldException.ragged(fields.size(), header.size());
            }
        } catch (BadFieldException e) {
            broken = brokenQuotes++ < MOST_BROKEN_QUOTES
                    ? e
                    : BadFieldException.broken(
                            e.getMessage() + "; after " + brokenQuotes + " such rows the rest is not read");
        }
        return broken != null || fields != null;
    }

    /**
     * Returns the row.
     *
     * @throws BadFieldException if its quotes are wrong or its fields are more or fewer than the header's
     */
    TableRow row() {
        if (broken != null) {
            throw broken;
        }
        return new TableRow(positions, fields, line(), number);
    }

    int line() {
        return (int) Math.min(Integer.MAX_VALUE, rows.line());
    }

    long number() {
        return number;
    }
}
