package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.regex.Pattern;

/** JSON as exports and interfaces give it: an array of incidents, an object that holds one, one incident, or JSON lines. */
public final class JsonReader implements CollectionReader {
    private static final Pattern OBJECT = Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*\"[^\"\\n]{1,80}\"\\s*:");
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
        JsonCollection collection =
                new JsonCollection(entries, settings.limits().tableCells());
        if (isLines(buffered, isNamedLines(settings.source()))) {
            JsonLines.read(buffered, collection, entries);
        } else {
            collection.read(buffered);
        }
        collection.end();
    }

    private static boolean isNamedLines(String source) {
        String name = source.toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    /** JSON lines begin with an object that ends on its line, and go on with another; so named they may be anything but values over several lines. */
    private static boolean isLines(BufferedReader text, boolean named) throws IOException {
        text.mark(HEAD);
        char[] head = new char[HEAD / 2];
        int length = 0;
        for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
            read = text.read(head, length, head.length - length);
        }
        text.reset();
        String start = new String(head, 0, length).stripLeading();
        int end = start.indexOf('\n');
        if (end < 0) {
            // A first line longer than the head: an array or one object otherwise shows itself by its first character.
            return named;
        }
        String first = start.substring(0, end).strip();
        String rest = start.substring(end).stripLeading();
        boolean whole = first.endsWith("}") || first.endsWith("},");
        return named
                ? !first.equals("{") && !first.equals("[")
                : whole && first.startsWith("{") && rest.startsWith("{");
    }
}
