package dev.hindcast.query.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** Times and days in fields of a row. Each is {@link IsoSeconds#NONE} where its field is empty. */
public final class TimeFields {
    private TimeFields() {}

    /**
     * Returns the first of these times that is present. All are looked at: a field that is no time is a fault, whether it would
     * decide or not.
     *
     * @throws BadFieldException if a field holds something else
     */
    public static long first(UnaryOperator<String> fields, List<String> names) {
        long first = IsoSeconds.NONE;
        for (String name : names) {
            long seconds = seconds(fields, name);
            first = first == IsoSeconds.NONE ? seconds : first;
        }
        return first;
    }

    /**
     * Returns a time in seconds since 1970-01-01T00:00:00Z.
     *
     * @throws BadFieldException if the field holds something else
     */
    public static long seconds(UnaryOperator<String> fields, String name) {
        byte[] text = fields.apply(name).strip().getBytes(StandardCharsets.UTF_8);
        long seconds = text.length == 0 ? IsoSeconds.NONE : IsoSeconds.parse(text, 0, text.length);
        if (text.length > 0 && seconds == IsoSeconds.NONE) {
            throw new BadFieldException(name, fields.apply(name).strip(), IsoSeconds.FORM);
        }
        return seconds;
    }

    /**
     * Returns a day in days since 1970-01-01.
     *
     * @throws BadFieldException if the field holds something else
     */
    public static long day(UnaryOperator<String> fields, String name) {
        byte[] text = fields.apply(name).strip().getBytes(StandardCharsets.UTF_8);
        long day = text.length == 0 ? IsoSeconds.NONE : IsoSeconds.day(text, 0, text.length);
        if (text.length > 0 && day == IsoSeconds.NONE) {
            throw new BadFieldException(name, fields.apply(name).strip(), IsoSeconds.DAY_FORM);
        }
        return day;
    }
}
