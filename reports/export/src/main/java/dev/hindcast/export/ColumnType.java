package dev.hindcast.export;

/** What a column of an exported table holds. CSV has no types; a database and Parquet need one for each column. */
public enum ColumnType {
    /** Text. */
    TEXT,
    /** A whole number of up to 64 bits. */
    WHOLE,
    /** A number with a fraction, IEEE 754 double precision. */
    DECIMAL,
    /** A moment in UTC, to the second. */
    INSTANT,
    /** A day of the calendar, without zone. */
    DAY;

    /**
     * Returns the type of a column, which its name tells: {@code _at} is a moment, {@code _seconds} whole seconds. The type never
     * depends on what the rows hold, so that two runs over different documents fit into one table.
     *
     * @param table name of the table
     * @param column name of the column, snake case
     */
    public static ColumnType of(String table, String column) {
        // The milestone of a document that states a day alone is that day: text holds both.
        if (column.endsWith("_at") || column.equals("at") && !table.equals("milestones")) {
            return INSTANT;
        }
        if (column.endsWith("_seconds")) {
            return WHOLE;
        }
        return switch (column) {
            case "line", "action_items", "action_items_open", "n", "incidents" -> WHOLE;
            case "date", "due" -> DAY;
            case "score", "coverage" -> DECIMAL;
            default -> TEXT;
        };
    }
}
