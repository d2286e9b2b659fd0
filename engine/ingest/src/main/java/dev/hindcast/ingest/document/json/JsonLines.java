package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import java.io.BufferedReader;
import java.io.IOException;

/** One object a line: a broken line costs that line only. */
final class JsonLines {
    private JsonLines() {}

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
            } else if (!one.toString().isBlank()) {
                collection.readLine(one.toString(), line - 1);
            }
        }
    }
}
