package dev.hindcast.ingest.taxonomy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small table that a user keeps by hand.
 *
 * @param file its name, for messages
 * @param rows in order
 */
record UserTable(String file, List<Row> rows) {
    /**
     * One row.
     *
     * @param file the table's name
     * @param fields by column
     */
    record Row(String file, NamedCsvRecord fields) {
        /** Returns a field, absent where it is blank or the column is missing. */
        Optional<String> field(String column) {
            return fields.findField(column).map(String::strip).filter(value -> !value.isEmpty());
        }

        /** Returns a field that must be there. */
        String required(String column) {
            return field(column).orElseThrow(() -> problem("the column \"" + column + "\" is empty or missing"));
        }

        int line() {
            return (int) fields.getStartingLineNumber();
        }

        UserFileProblem problem(String message) {
            return new UserFileProblem(file, line(), message);
        }
    }

    /** Reads CSV with a header. */
    static UserTable parse(String file, String text) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            csv.forEach(fields -> rows.add(new Row(file, fields)));
        } catch (CsvParseException e) {
            throw new UserFileProblem(file, rows.size() + 2, "this is not CSV; check quotes on this line");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new UserTable(file, rows);
    }
}
