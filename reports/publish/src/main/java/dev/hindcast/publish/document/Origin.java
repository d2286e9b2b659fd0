package dev.hindcast.publish.document;

/**
 * The field of a table file that holds what the page prints, so that whoever doubts a number finds it with all its digits. The page
 * carries it as attributes.
 *
 * @param table the file's name without ending; null for what no table holds, such as prose
 * @param row {@code column=value} of the columns that pick the row, joined with {@code ;}; within a value {@code %}, {@code ;} and {@code =} are
 *     escaped as in addresses
 * @param column the field's column
 */
public record Origin(String table, String row, String column) {
    /**
     * Returns the field of the row that has these values.
     *
     * @param key names of columns and their values in turn
     */
    public static Origin of(String table, String column, String... key) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < key.length; i += 2) {
            row.append(i == 0 ? "" : ";").append(key[i]).append('=').append(escaped(key[i + 1]));
        }
        return new Origin(table, row.toString(), column);
    }

    private static String escaped(String value) {
        return value.replace("%", "%25").replace(";", "%3B").replace("=", "%3D");
    }

    /** What no table holds. */
    public static final Origin NONE = new Origin(null, null, null);
}
