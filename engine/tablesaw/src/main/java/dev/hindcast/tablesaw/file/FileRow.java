package dev.hindcast.tablesaw.file;

import dev.hindcast.query.TableFile;
import dev.hindcast.query.file.BadFieldException;
import dev.hindcast.query.file.IsoSeconds;
import dev.hindcast.query.file.WholeText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The current row's fields as what they mean; a time that several columns need is parsed once. Not thread-safe. */
final class FileRow {
    private final TableFile file;
    private final RowScanner scanner;
    private final long[] seconds;
    private final long[] parsedIn;
    /** Of the field that is parsed. */
    private byte[] bytes = new byte[32];

    FileRow(TableFile file, RowScanner scanner) {
        this.file = file;
        this.scanner = scanner;
        this.seconds = new long[file.header().size()];
        this.parsedIn = new long[seconds.length];
        Arrays.fill(parsedIn, -1);
    }

    RowScanner fields() {
        return scanner;
    }

    /** Returns the position of a field. */
    int position(String name) {
        return file.header().indexOf(name);
    }

    /** Returns the time, {@link IsoSeconds#NONE} for an empty field. */
    long seconds(int field) {
        return parsedIn[field] == scanner.number() ? seconds[field] : parsed(field);
    }

    private long parsed(int field) {
        int from = scanner.begin(field);
        long value = IsoSeconds.NONE;
        if (scanner.end(field) - from == IsoSeconds.USUAL_LENGTH) {
            long[] words = scanner.words(field);
            value = IsoSeconds.parse(
                    Words.eight(words, from),
                    Words.eight(words, from + Words.BYTES),
                    Words.eight(words, from + 2 * Words.BYTES));
        }
        if (value == IsoSeconds.NONE) {
            value = parse(field, IsoSeconds.FORM);
        }
        seconds[field] = value;
        parsedIn[field] = scanner.number();
        return value;
    }

    /** Returns the date as days since 1970-01-01, {@link IsoSeconds#NONE} for an empty field. */
    long day(int field) {
        return parse(field, IsoSeconds.DAY_FORM);
    }

    /** Returns the number, {@link WholeText#NONE} for an empty field. */
    long whole(int field) {
        return parse(field, WholeText.FORM);
    }

    /** Every parser says {@link Long#MIN_VALUE} for what is none, and so does this for nothing. */
    private long parse(int field, String form) {
        int length = scanner.end(field) - scanner.begin(field);
        if (length == 0) {
            return Long.MIN_VALUE;
        }
        if (length > bytes.length) {
            bytes = new byte[2 * length];
        }
        Words.copy(scanner.words(field), scanner.begin(field), scanner.end(field), bytes);
        long value = parse(bytes, 0, length, form);
        return value != Long.MIN_VALUE ? value : parseStripped(field, form);
    }

    /** Blanks around are rare: they cost only those rows that have them. */
    private long parseStripped(int field, String form) {
        String text = scanner.text(field).strip();
        if (text.isEmpty()) {
            return Long.MIN_VALUE;
        }
        byte[] stripped = text.getBytes(StandardCharsets.UTF_8);
        long value = parse(stripped, 0, stripped.length, form);
        if (value == Long.MIN_VALUE) {
            throw new BadFieldException(file.header().get(field), text, form);
        }
        return value;
    }

    @SuppressWarnings("StringEquality")
    private static long parse(byte[] bytes, int from, int to, String form) {
        if (form == IsoSeconds.FORM) {
            return IsoSeconds.parse(bytes, from, to);
        }
        return form == WholeText.FORM ? WholeText.parse(bytes, from, to) : IsoSeconds.day(bytes, from, to);
    }
}
