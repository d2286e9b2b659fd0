package dev.hindcast.export.postgres;

import dev.hindcast.export.ColumnType;
import dev.hindcast.publish.table.DataTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a table lies in the database: its columns, its key, and whose rows a run replaces. Tables without a key of their own get the
 * column {@value #ORDINAL}, the place of a row among those of the same owner.
 *
 * @param name of the table
 * @param columns of the export, in its order
 * @param owner the column whose values say which rows a run has read anew; absent where a run replaces all
 * @param numbered whether the key is the owner with an ordinal
 */
record TableShape(String name, List<String> columns, Optional<String> owner, boolean numbered) {
    static final String ORDINAL = "ordinal";

    static TableShape of(DataTable table) {
        List<String> columns = table.columns();
        if (columns.contains("id")) {
            return new TableShape(table.name(), columns, Optional.of("source"), false);
        }
        Optional<String> owner =
                Stream.of("source", "incident").filter(columns::contains).findFirst();
        return new TableShape(table.name(), columns, owner, true);
    }

    /** Returns the columns as they are in the database. */
    List<String> stored() {
        return numbered ? Stream.concat(columns.stream(), Stream.of(ORDINAL)).toList() : columns;
    }

    /** Returns the columns of the primary key. */
    List<String> key() {
        return numbered ? Stream.concat(owner.stream(), Stream.of(ORDINAL)).toList() : List.of("id");
    }

    /** Returns the SQL type of a column. */
    String type(String column) {
        if (numbered && column.equals(ORDINAL)) {
            return "bigint";
        }
        return switch (ColumnType.of(name, column)) {
            case TEXT -> "text";
            case WHOLE -> "bigint";
            case DECIMAL -> "double precision";
            case INSTANT -> "timestamp with time zone";
            case DAY -> "date";
        };
    }

    /** Returns the statement that makes the table in the schema if it is not there. */
    String create(String schema) {
        String definitions = stored().stream()
                .map(column -> quoted(column) + " " + type(column))
                .collect(Collectors.joining(", "));
        return "CREATE TABLE IF NOT EXISTS " + in(schema) + " (" + definitions + ", PRIMARY KEY (" + list(key()) + ")"
                + belonging(schema) + ")";
    }

    /** What belongs to an incident goes with it. */
    private String belonging(String schema) {
        return owner.filter("incident"::equals)
                .map(incident -> ", FOREIGN KEY (" + quoted(incident) + ") REFERENCES " + quoted(schema)
                        + ".\"incidents\" (\"id\") ON DELETE CASCADE")
                .orElse("");
    }

    /** Returns the name of the table in a schema, quoted. */
    String in(String schema) {
        return quoted(schema) + "." + quoted(name);
    }

    /** Returns the name of the temporary table that a run is loaded into, quoted. */
    String staging() {
        return quoted("staged_" + name);
    }

    static String list(List<String> columns) {
        return list(columns, "");
    }

    /** Returns the columns as a list, each behind a prefix such as {@code staged.}. */
    static String list(List<String> columns, String prefix) {
        return columns.stream().map(column -> prefix + quoted(column)).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
