package dev.hindcast.ingest.document.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lets only those records through whose quotes are closed. A quote that is never closed would swallow all rows after it; its
 * line is reported and left blank, so that the lines below keep their numbers and are read.
 */
final class WholeRecords extends Reader {
    /** Longest record, in characters; a quote that is not closed by then never will be. */
    private static final int LONGEST = 1 << 20;

    /** Each such fault costs a search through the longest record; after so many the rest of the file is not read. */
    private static final int MOST_BROKEN = 100;

    /** Is told of a line that cannot be read. */
    interface Broken {
        /** The record that begins at this line has this fault. */
        void at(int line, String reason);
    }

    private final BufferedReader in;
    private final char delimiter;
    private final Broken broken;
    /** Lines read ahead in search of a closing quote. */
    private final Deque<String> ahead = new ArrayDeque<>();

    private String out = "";
    private int at;
    private int line = 1;
    private int faults;

    WholeRecords(BufferedReader in, char delimiter, Broken broken) {
        this.in = in;
        this.delimiter = delimiter;
        this.broken = broken;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (at >= out.length() && !fill()) {
            return -1;
        }
        int count = Math.min(length, out.length() - at);
        out.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        String first = faults < MOST_BROKEN ? next() : null;
        if (first == null) {
            return false;
        }
        at = 0;
        List<String> record = new ArrayList<>(List.of(first));
        Quote state = after(first, Quote.CLOSED);
        int length = first.length();
        String more = first;
        while (state == Quote.OPEN && length <= LONGEST && (more = next()) != null) {
            record.add(more);
            length += more.length() + 1;
            state = after(more, Quote.OPEN);
        }
        if (state != Quote.CLOSED || length > LONGEST) {
            leaveOut(record, state != Quote.CLOSED);
        } else {
            out = String.join("\n", record) + "\n";
            line += record.size();
        }
        return true;
    }

    private void leaveOut(List<String> record, boolean quote) {
        String reason = quote
                ? "a quote that opens in this row is not closed before a delimiter"
                : "this row is longer than " + LONGEST + " characters";
        faults++;
        broken.at(
                line, faults < MOST_BROKEN ? reason : reason + "; after " + faults + " such rows the rest is not read");
        for (int i = record.size() - 1; i > 0; i--) {
            ahead.addFirst(record.get(i));
        }
        out = "\n";
        line++;
    }

    /** Returns the next line; of one that is too long only so much that it is seen to be. */
    private String next() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.removeFirst();
        }
        StringBuilder text = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (text.length() <= LONGEST) {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    /** Returns how a line leaves the quotes. */
    private Quote after(String text, Quote before) {
        boolean inside = before == Quote.OPEN;
        boolean begins = !inside;
        boolean ended = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inside) {
                boolean escaped = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                i += escaped ? 1 : 0;
                inside = escaped || c != '"';
                ended = !inside;
            } else if (c == delimiter) {
                begins = true;
                ended = false;
            } else if (ended && c != ' ') {
                return Quote.BROKEN;
            } else if (c != ' ' || !begins) {
                inside = c == '"' && begins;
                begins = false;
            }
        }
        return inside ? Quote.OPEN : Quote.CLOSED;
    }

    private enum Quote {
        CLOSED,
        OPEN,
        /** Text follows a closing quote. */
        BROKEN
    }

    /** The text is the caller's to close. */
    @Override
    public void close() {}
}
