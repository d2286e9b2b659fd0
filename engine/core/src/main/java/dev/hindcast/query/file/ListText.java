package dev.hindcast.query.file;

import java.util.List;
import java.util.stream.Stream;

/** Text as normalised tables hold it. */
public final class ListText {
    private static final String SEPARATOR = "; ";
    private static final String FORMULA = "=+-@\t\r\0";

    private ListText() {}

    /** Returns the values of a list such as {@code db; web}, each once, none blank; one value at most stands for itself. */
    public static List<String> values(String field) {
        return Stream.of(value(field).split(SEPARATOR))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns the text without the quote that guards it where a spreadsheet would compute it. */
    public static String value(String field) {
        int at = 1;
        while (at < field.length() && (field.charAt(at) == ' ' || field.charAt(at) == '\u00A0')) {
            at++;
        }
        boolean guarded = field.startsWith("'") && at < field.length() && FORMULA.indexOf(field.charAt(at)) >= 0;
        return guarded ? field.substring(1) : field;
    }
}
