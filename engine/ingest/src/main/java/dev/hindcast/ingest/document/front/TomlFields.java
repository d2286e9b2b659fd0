package dev.hindcast.ingest.document.front;

import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the keys and values of TOML front matter. Values stay as written: no type is guessed. Used once; not thread-safe.
 *
 * <p>The well-kept parsers give values without their lines, and a value without its line is no evidence.
 */
public final class TomlFields {
    private final String text;
    private final int deepest;
    private final List<Field> fields = new ArrayList<>();
    private final List<Begin> begins = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String table = "";
    private int at;
    private int line = 2;

    private TomlFields(String text, int deepest) {
        this.text = text;
        this.deepest = deepest;
    }

    /**
     * Where a table of a list begins.
     *
     * @param table its name, with those of the tables around it
     * @param before how many fields stand before it
     */
    public record Begin(String table, int before) {}

    /**
     * The fields of a file, and where the tables that they stand in begin.
     *
     * @param fields in the order of the file
     * @param begins of the tables of lists, in the order of the file
     */
    public record Tables(List<Field> fields, List<Begin> begins) {
        public Tables {
            fields = List.copyOf(fields);
            begins = List.copyOf(begins);
        }
    }

    /** What is not TOML, and where. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Malformed(int line, String reason) {
            super(reason);
            this.line = line;
        }

        /** Returns the line, counted as those of the fields. */
        public int line() {
            return line;
        }
    }

    /** Returns the fields; the first line of the text is the document's second. */
    public static List<Field> read(String text, ParseLimits limits) throws Malformed {
        return tables(text, limits).fields();
    }

    /** Returns the fields with the tables that they stand in; the first line of the text is the document's second. */
    public static Tables tables(String text, ParseLimits limits) throws Malformed {
        TomlFields reader = new TomlFields(text, limits.yamlDepth());
        for (reader.skip(true); reader.at < text.length(); reader.skip(true)) {
            if (reader.peek() == '[') {
                reader.header();
            } else {
                reader.pair(reader.table, 0);
            }
            reader.skip(false);
            if (reader.at < text.length() && reader.peek() != '\n') {
                throw new Malformed(reader.line, "something follows the value");
            }
        }
        return new Tables(reader.fields, reader.begins);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    private char take() {
        char c = peek();
        line += c == '\n' ? 1 : 0;
        at++;
        return c;
    }

    /** Goes past blanks and comments, and if wanted past the ends of lines. */
    private void skip(boolean lines) {
        while (at < text.length()) {
            char c = peek();
            if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (c == ' ' || c == '\t' || lines && c == '\n') {
                take();
            } else {
                return;
            }
        }
    }

    private void header() throws Malformed {
        boolean list = text.startsWith("[[", at);
        at += list ? 2 : 1;
        table = key("", "]");
        at += list && text.startsWith("]]", at) ? 2 : 1;
        if (list) {
            // Every table of a list repeats its keys.
            seen.removeIf(name -> name.startsWith(table + "."));
            begins.add(new Begin(table, fields.size()));
        }
    }

    private void pair(String prefix, int depth) throws Malformed {
        int begin = line;
        String name = key(prefix, "=");
        at++;
        if (!seen.add(name)) {
            throw new Malformed(begin, "the key \"" + name + "\" stands twice");
        }
        skip(false);
        value(name, depth);
    }

    /** Reads a key up to the sign that ends it, which stays. */
    private String key(String prefix, String end) throws Malformed {
        StringBuilder key = new StringBuilder(prefix.isEmpty() ? "" : prefix + ".");
        while (!text.startsWith(end, at)) {
            char c = peek();
            if (c == '\n' || at >= text.length()) {
                throw new Malformed(line, "a key without \"" + end + "\"");
            }
            if (c == '"' || c == '\'') {
                key.append(quoted());
            } else if (Character.isWhitespace(take())) {
                continue;
            } else {
                key.append(c);
            }
        }
        return key.toString();
    }

    private void value(String name, int depth) throws Malformed {
        if (depth > deepest) {
            throw new Malformed(line, "it is nested too deeply");
        }
        int begin = line;
        switch (peek()) {
            case '"', '\'' -> fields.add(new Field(name, quoted(), begin));
            case '[' -> list(name, depth);
            case '{' -> inlineTable(name, depth);
            default -> fields.add(new Field(name, bare(), begin));
        }
    }

    private String bare() throws Malformed {
        int begin = at;
        while (at < text.length() && ",]}#\n".indexOf(peek()) < 0) {
            at++;
        }
        String value = text.substring(begin, at).strip();
        if (value.isEmpty()) {
            throw new Malformed(line, "a key without a value");
        }
        return value;
    }

    private String quoted() throws Malformed {
        int begin = line;
        String quote = text.substring(at, at + 1);
        String sign = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
        at += sign.length();
        StringBuilder value = new StringBuilder();
        while (!text.startsWith(sign, at)) {
            if (at >= text.length() || sign.length() == 1 && peek() == '\n') {
                throw new Malformed(begin, "a text that is never closed with " + sign);
            }
            char c = take();
            value.append(c == '\\' && quote.equals("\"") ? escaped(take()) : c);
        }
        at += sign.length();
        return value.toString().strip();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n', 't', 'r' -> ' ';
            default -> c;
        };
    }

    private void list(String name, int depth) throws Malformed {
        at++;
        for (skip(true); peek() != ']'; skip(true)) {
            unclosed(']');
            value(name, depth + 1);
            skip(true);
            at += peek() == ',' ? 1 : 0;
        }
        at++;
    }

    private void inlineTable(String name, int depth) throws Malformed {
        at++;
        begins.add(new Begin(name, fields.size()));
        for (skip(true); peek() != '}'; skip(true)) {
            unclosed('}');
            pair(name, depth + 1);
            skip(true);
            at += peek() == ',' ? 1 : 0;
        }
        at++;
        seen.removeIf(key -> key.startsWith(name + "."));
    }

    private void unclosed(char end) throws Malformed {
        if (at >= text.length() || peek() == '}' || peek() == ']') {
            throw new Malformed(line, "a list or table that is never closed with " + end);
        }
    }
}
