package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;

/** One object a line: a broken line costs that line only. */
final class JsonLines {
    private static final Pattern BEFORE =
            Pattern.compile("^[^{\\[\"]{1,200}(?:\\[[^{\\[\"]{1,80}\\][^{\\[\"]{0,200}){0,3}(?=\\{\\s?\")");

    private JsonLines() {}

    /** Before the object may stand what a log writes, behind it the comma of a list that the lines were taken from. */
    private static String object(String line) {
        String text = BEFORE.matcher(line).replaceFirst("").strip();
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns whether a line holds an object or a list from its beginning to its end. */
    static boolean isWhole(String line) {
        String text = object(line);
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
            if (depth == 0 && (quoted || i < text.length() - 1)) {
                return false;
            }
        }
        return depth == 0 && !quoted && !text.isEmpty();
    }

    static void read(BufferedReader text, JsonCollection collection, EntryDocuments entries) throws IOException {
        int line = 0;
        for (int c = text.read(); c >= 0; c = text.read()) {
            StringBuilder one = new StringBuilder();
            for (; c >= 0 && c != '\n'; c = text.read()) {
                if (one.length() <= CollectionSettings.ENTRY_CHARS) {
                    one.append((char) c);
                }
            }
            line++;
            if (one.length() > CollectionSettings.ENTRY_CHARS) {
                entries.broken(line, "this line is longer than " + CollectionSettings.ENTRY_CHARS + " characters");
            } else {
                String object = object(one.toString());
                if (!object.isEmpty()) {
                    collection.readLine(object, line - 1);
                }
            }
        }
    }
}
