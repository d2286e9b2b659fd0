package dev.hindcast.export;

import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import java.util.Arrays;
import java.util.List;

/** Small tables, written as literals. */
public final class Tables {
    public static final List<String> INCIDENT_COLUMNS =
            List.of("id", "source", "title", "started_at", "date", "time_to_resolve_seconds");

    private Tables() {}

    /** Returns the table of incidents with rows of the columns above. */
    public static DataTable incidents(Object[]... rows) {
        return table("incidents", INCIDENT_COLUMNS, rows);
    }

    public static DataTable actionItems(Object[]... rows) {
        return table("action_items", List.of("incident", "text", "due", "line"), rows);
    }

    public static DataTable findings(Object[]... rows) {
        return table("findings", List.of("incident", "source", "line", "message"), rows);
    }

    public static DataTable rejections(Object[]... rows) {
        return table("rejections", List.of("source", "line", "reason"), rows);
    }

    /** Returns a row; a {@code Long} is a number, null is absent. */
    public static Object[] row(Object... fields) {
        return fields;
    }

    public static DataTable table(String name, List<String> columns, Object[]... rows) {
        return new DataTable(
                name,
                columns,
                Arrays.stream(rows)
                        .map(row -> Arrays.stream(row).map(Tables::field).toList())
                        .toList());
    }

    private static Field field(Object value) {
        if (value instanceof Long number) {
            return Field.of(number.longValue());
        }
        return Field.of((String) value);
    }
}
