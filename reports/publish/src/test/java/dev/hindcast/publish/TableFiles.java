package dev.hindcast.publish;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.table.CsvFormat;
import dev.hindcast.publish.table.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table files of a report, read back from their CSV. */
public final class TableFiles {
    private final Map<String, List<NamedCsvRecord>> tables = new TreeMap<>();

    public TableFiles(ReportDocument document) {
        for (DataTable table : document.tables()) {
            List<NamedCsvRecord> rows = new ArrayList<>();
            CsvReader.builder().ofNamedCsvRecord(CsvFormat.text(table)).forEach(rows::add);
            tables.put(table.name(), rows);
        }
    }

    /** Returns the fields of one column in every row that has the values of the key. */
    public List<String> fields(String table, String key, String column) {
        Map<String, String> wanted = new TreeMap<>();
        for (String part : key.split(";")) {
            int equals = part.indexOf('=');
            wanted.put(part.substring(0, equals), plain(part.substring(equals + 1)));
        }
        return tables.get(table).stream()
                .filter(row -> wanted.entrySet().stream()
                        .allMatch(each -> row.getField(each.getKey()).equals(each.getValue())))
                .map(row -> row.getField(column))
                .toList();
    }

    private static String plain(String value) {
        return value.replace("%3B", ";").replace("%3D", "=").replace("%25", "%");
    }
}
