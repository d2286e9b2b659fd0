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

    /**
     * JSON lines begin with an object that ends on its line, and go on with another. In a file that is named so the first line may be
     * torn: then the second has to be whole, and no item of a list.
     */
    private static boolean isLines(BufferedReader text, boolean named) throws IOException {
        String start = head(text).stripLeading();
        int end = start.indexOf('\n');
        if (end < 0) {
            // A first line longer than the head: an array or one object otherwise shows itself by its first character.
            return named;
        }
        boolean whole = JsonLines.isWhole(start.substring(0, end));
        String rest = start.substring(end).stripLeading();
        int next = rest.indexOf('\n');
        if (!named) {
            return whole && start.startsWith("{") && rest.startsWith("{");
        }
        String second = next < 0 ? rest : rest.substring(0, next);
        boolean item = start.startsWith("[") || second.strip().endsWith(",");
        return whole || second.isEmpty() || !item && JsonLines.isWhole(second);
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
}
