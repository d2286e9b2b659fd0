package dev.hindcast.ingest.document.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.document.json.value.JsonTokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import java.util.regex.Pattern;

/** JSON as exports and interfaces give it: an array of incidents, an object that holds one, one incident, or JSON lines. */
public final class JsonReader implements CollectionReader {
    private static final Pattern OBJECT = Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*\"[^\"\\n]{1,80}\"\\s*:");
    private static final Pattern BEFORE =
            Pattern.compile("^[^{\\[\"]{1,200}(?:\\[[^{\\[\"]{1,80}\\][^{\\[\"]{0,200}){0,3}(?=\\{\\s?\")");
    private static final int HEAD = 64 * 1024;

    @Override
    public String format() {
        return "json";
    }

    @Override
    public boolean reads(String fileName, String head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".json")
                || name.endsWith(".jsonl")
                || name.endsWith(".ndjson")
                || name.endsWith(".txt") && OBJECT.matcher(head).lookingAt();
    }

    @Override
    public void read(Reader text, CollectionSettings settings, CollectionSink sink) throws IOException {
        BufferedReader buffered = new BufferedReader(text, HEAD);
        EntryDocuments entries = new EntryDocuments(format(), settings, sink);
        JsonCollection collection = new JsonCollection(entries);
        JsonText json = new JsonText(entries, collection, settings.limits().tableCells());
        if (isLines(buffered, isNamedLines(settings.source()))) {
            entries.hold();
            readLines(buffered, json, entries);
            entries.release();
        } else {
            json.read(buffered);
        }
        collection.end();
    }

    private static boolean isNamedLines(String source) {
        String name = source.toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    /**
     * JSON lines begin with an object that ends on its line, and go on with another. In a file that is named so the first lines may be
     * torn: then one of those after them has to be whole, and none may be an item of a list or open one.
     */
    private static boolean isLines(BufferedReader text, boolean named) throws IOException {
        String start = head(text).stripLeading();
        int end = start.indexOf('\n');
        if (end < 0) {
            // A first line longer than the head: an array or one object otherwise shows itself by its first character.
            return named;
        }
        boolean whole = isWhole(start.substring(0, end));
        String rest = start.substring(end).stripLeading();
        if (!named) {
            return whole && start.startsWith("{") && rest.startsWith("{");
        }
        return whole || rest.isEmpty() || !start.startsWith("[") && isWholeBehindTorn(rest);
    }

    private static boolean isWholeBehindTorn(String rest) throws IOException {
        for (String line : rest.lines().map(String::strip).toList()) {
            if (line.endsWith(",") || !line.isEmpty() && !line.contains("{")) {
                return false;
            }
            if (isWhole(line)) {
                return true;
            }
        }
        return false;
    }

    private static String head(BufferedReader text) throws IOException {
        text.mark(HEAD);
        char[] head = new char[HEAD / 2];
        int length = 0;
        for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
            read = text.read(head, length, head.length - length);
        }
        text.reset();
        return new String(head, 0, length);
    }

    /** Before the object may stand what a log writes, behind it the comma of a list that the lines were taken from. */
    private static String object(String line) {
        String text = BEFORE.matcher(line).replaceFirst("").strip();
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns whether a line holds an object or a list from its beginning to its end. */
    private static boolean isWhole(String line) throws IOException {
        JsonTokens tokens = JsonTokens.of(new StringReader(object(line)), 0, 1);
        try {
            JsonToken first = tokens.next();
            tokens.skip();
            return first != null && first.isStructStart() && tokens.next() == null;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static void readLines(BufferedReader text, JsonText json, EntryDocuments entries) throws IOException {
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
                    json.readLine(object, line - 1);
                }
            }
        }
    }
}
