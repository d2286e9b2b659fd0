package dev.hindcast.tablesaw.file;

import dev.hindcast.query.file.BadFieldException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds the fields of one row after another in a piece of the file. Not thread-safe. */
final class RowScanner {
    /** A quote that is not closed within so many bytes never will be. */
    private static final int LONGEST_QUOTED = 1 << 20;

    /** A row beyond that is none: the file is no table. */
    private static final int LONGEST_ROW = 1 << 26;

    private final Piece piece;
    private final int[] begins;
    private final int[] ends;
    /** Which fields hold doubled quotes, and so lie undoubled in {@link #undoubled}. */
    private final boolean[] doubled;

    private long[] undoubled = new long[32];
    private int undoubledLength;
    private boolean anyDoubled;
    private int at;
    private int breaksInside;
    private int fields;
    private long lines;
    private long number;

    RowScanner(Piece piece, int width) {
        this.piece = piece;
        this.begins = new int[width];
        this.ends = new int[width];
        this.doubled = new boolean[width];
    }

    /** Starts anew at this byte of the piece. */
    void startAt(int from) {
        at = from;
        lines = 0;
    }

    /** Returns where in the piece the next row begins. */
    int position() {
        return at;
    }

    /** Returns how many lines lie behind, empty ones and those within quotes included. */
    long lines() {
        return lines;
    }

    /** Returns a number that every row has for itself. */
    long number() {
        return number;
    }

    /** Returns whether a row begins before the limit; empty lines are passed over. */
    boolean hasNext(int limit) throws IOException {
        while (at < limit && (at < piece.length || piece.more())) {
            byte first = Words.at(piece.words, at);
            if (first == '\r' && reach(at + 1) && Words.at(piece.words, at + 1) == '\n') {
                at++;
            } else if (first != '\n') {
                return true;
            }
            at++;
            lines++;
        }
        return false;
    }

    /**
     * Reads the row, of which there is one. After a failure the next row is that of the next line.
     *
     * @throws BadFieldException if its quotes are wrong or its fields are more or fewer than the header's
     */
    void next() throws IOException {
        int first = at;
        reset();
        try {
            if (!plain()) {
                byField(first);
            }
        } catch (BadFieldException e) {
            at = first;
            passLine();
            throw e;
        }
        lines += 1L + breaksInside;
        if (fields != begins.length) {
            throw BadFieldException.ragged(fields, begins.length);
        }
    }

    /**
     * Reads a row without quotes, as nearly all are, that ends in what is in memory; false if it is none. Of eight bytes only those
     * up to the comma are looked at, which digits and letters are not.
     */
    private boolean plain() {
        long[] words = piece.words;
        int length = piece.length;
        int begin = at;
        int count = 0;
        int word = begin >>> 3;
        int last = length >>> 3;
        long hits = Words.upTo(',', words[word]) & -1L << (begin << 3);
        while (true) {
            while (hits == 0 && word < last) {
                hits = Words.upTo(',', words[++word]);
            }
            if (hits == 0) {
                return false;
            }
            int i = (word << 3) + Words.firstOf(hits);
            hits &= hits - 1;
            byte c = Words.at(words, i);
            if (i >= length || c == '"') {
                return false;
            }
            if (c == ',' || c == '\n') {
                if (count < begins.length) {
                    begins[count] = begin;
                    ends[count] = c == '\n' && i > begin && Words.at(words, i - 1) == '\r' ? i - 1 : i;
                }
                count++;
                begin = i + 1;
                if (c == '\n') {
                    fields = count;
                    at = begin;
                    return true;
                }
            }
        }
    }

    private void byField(int first) throws IOException {
        while (!field()) {
            if (at - first > LONGEST_ROW) {
                throw new IOException("a row is longer than 64 MiB");
            }
        }
    }

    private void reset() {
        number++;
        fields = 0;
        breaksInside = 0;
        if (anyDoubled) {
            anyDoubled = false;
            undoubledLength = 0;
            Arrays.fill(doubled, false);
        }
    }

    /** Reads one field and the delimiter after it; returns whether that ends the row. */
    private boolean field() throws IOException {
        int begin = at;
        int end;
        if (reach(at) && Words.at(piece.words, at) == '"') {
            begin = ++at;
            end = closingQuote();
            at = end + 1;
            if (reach(at + 1) && Words.at(piece.words, at) == '\r' && Words.at(piece.words, at + 1) == '\n') {
                at++;
            }
            if (Words.at(piece.words, at) != ',' && Words.at(piece.words, at) != '\n') {
                throw BadFieldException.broken("text follows a closing quote");
            }
        } else {
            at = delimiter(at);
            end = at;
            if (Words.at(piece.words, at) == '\n' && end > begin && Words.at(piece.words, end - 1) == '\r') {
                end--;
            }
        }
        put(begin, end);
        return Words.at(piece.words, at++) == '\n';
    }

    private void put(int begin, int end) {
        if (fields < begins.length) {
            begins[fields] = begin;
            ends[fields] = end;
            if (anyDoubled && doubled[fields]) {
                undouble(begin, end);
            }
        }
        fields++;
    }

    private int delimiter(int from) throws IOException {
        int found = from;
        while (true) {
            found = Words.find(piece.words, ',', '\n', found, piece.length);
            if (found < piece.length) {
                return found;
            }
            found = piece.length;
            if (found - from > LONGEST_ROW || !piece.more()) {
                throw new IOException("a row is longer than 64 MiB");
            }
        }
    }

    private int closingQuote() throws IOException {
        int from = at;
        while (true) {
            int found = Words.find(piece.words, '"', '"', from, piece.length);
            if (found >= piece.length) {
                from = piece.length;
                if (from - at > LONGEST_QUOTED || !piece.more()) {
                    throw BadFieldException.broken("a quote that opens in this row is not closed");
                }
            } else if (reach(found + 1) && Words.at(piece.words, found + 1) == '"') {
                anyDoubled = true;
                if (fields < doubled.length) {
                    doubled[fields] = true;
                }
                from = found + 2;
            } else {
                countBreaks(at, found);
                return found;
            }
        }
    }

    private void countBreaks(int from, int to) {
        for (int i = from; i < to; i++) {
            breaksInside += Words.at(piece.words, i) == '\n' ? 1 : 0;
        }
    }

    private void undouble(int begin, int end) {
        // One word more, as there has to be one after that of the last byte.
        int most = Words.holding(undoubledLength + end - begin) + 1;
        if (undoubled.length < most) {
            undoubled = Arrays.copyOf(undoubled, 2 * most);
        }
        begins[fields] = undoubledLength;
        for (int i = begin; i < end; i++) {
            byte c = Words.at(piece.words, i);
            Words.put(undoubled, undoubledLength++, c);
            i += c == '"' ? 1 : 0;
        }
        ends[fields] = undoubledLength;
    }

    private void passLine() throws IOException {
        int found = Words.find(piece.words, '\n', '\n', at, piece.length);
        while (found >= piece.length && piece.more()) {
            found = Words.find(piece.words, '\n', '\n', at, piece.length);
        }
        at = found + 1;
        lines++;
    }

    private boolean reach(int position) throws IOException {
        return position < piece.length || piece.more() && position < piece.length;
    }

    /** Returns the words in which a field lies. */
    long[] words(int field) {
        return anyDoubled && doubled[field] ? undoubled : piece.words;
    }

    /** Returns at which byte of them it begins. */
    int begin(int field) {
        return begins[field];
    }

    /** Returns where it ends, that byte excluded. */
    int end(int field) {
        return ends[field];
    }

    /** Returns the field as text; what is no UTF-8 becomes U+FFFD. */
    String text(int field) {
        byte[] bytes = new byte[ends[field] - begins[field]];
        Words.copy(words(field), begins[field], ends[field], bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
