package dev.hindcast.query.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of fields, one after another: RFC 4180, empty lines without meaning. After a row whose quotes are wrong the next line begins
 * a new one. Not thread-safe.
 */
public final class CsvRows {
    /** A quote that is not closed within so many characters never will be. */
    private static final int LONGEST_QUOTED = 1 << 20;

    private final CsvLines lines;
    private final List<String> taken = new ArrayList<>();
    private long nextLine = 1;
    private long line;
    private String text;
    private int at;

    /** Reads a text from its beginning; a byte order mark says nothing. */
    public CsvRows(Reader text) {
        this.lines = new CsvLines(text);
    }

    /** Returns the 1-based line on which the row just read begins. */
    public long line() {
        return line;
    }

    /**
     * Returns the fields of the next row, null after the last.
     *
     * @throws BadFieldException if its quotes are wrong; reading may go on
     */
    public List<String> next() throws IOException {
        do {
            line = nextLine++;
            text = lines.next();
        } while (text != null && (text.isEmpty() || text.equals("\r")));
        if (text == null) {
            return null;
        }
        taken.clear();
        at = 0;
        try {
            return fields();
        } catch (BadFieldException e) {
            lines.giveBack(taken);
            nextLine -= taken.size();
            throw e;
        }
    }

    private List<String> fields() throws IOException {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length()) {
                return fields;
            }
            // The comma.
            at++;
            if (at == text.length()) {
                fields.add("");
                return fields;
            }
        }
    }

    private String plain() {
        int comma = text.indexOf(',', at);
        int from = at;
        at = comma < 0 ? text.length() : comma;
        return text.substring(from, comma < 0 ? rowEnd() : comma);
    }

    private String quoted() throws IOException {
        StringBuilder field = new StringBuilder();
        for (at++; ; ) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                field.append(text, at, text.length()).append('\n');
                continueOn(field);
            } else {
                field.append(text, at, quote);
                at = quote + 1;
                if (at == text.length() || text.charAt(at) != '"') {
                    break;
                }
                field.append('"');
                at++;
            }
        }
        if (at == rowEnd()) {
            at = text.length();
        } else if (text.charAt(at) != ',') {
            throw BadFieldException.broken("text follows a closing quote");
        }
        return field.toString();
    }

    private void continueOn(StringBuilder field) throws IOException {
        String more = field.length() > LONGEST_QUOTED ? null : lines.next();
        if (more == null) {
            throw BadFieldException.broken("a quote that opens in this row is not closed");
        }
        taken.add(more);
        nextLine++;
        text = more;
        at = 0;
    }

    /** Returns where the row's text ends: before the CR of a CRLF. */
    private int rowEnd() {
        return text.endsWith("\r") ? text.length() - 1 : text.length();
    }
}
