package dev.hindcast.ingest.format;

import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.document.feed.FeedReader;
import dev.hindcast.ingest.document.json.JsonReader;
import dev.hindcast.ingest.document.json.XmlReader;
import dev.hindcast.ingest.document.json.YamlReader;
import dev.hindcast.ingest.document.table.TableReader;
import java.util.List;
import java.util.Optional;

/** Every format whose files hold many incidents. */
public final class CollectionReaders {
    /** One reader a format; the first that reads a file has it. */
    public static final List<CollectionReader> ALL =
            List.of(new TableReader(), new JsonReader(), new YamlReader(), new XmlReader(), new FeedReader());

    private CollectionReaders() {}

    /**
     * Returns the reader for such a file, if there is one.
     *
     * @param fileName the last part of its path
     * @param head the first characters of what it holds
     */
    public static Optional<CollectionReader> detect(String fileName, String head) {
        for (CollectionReader reader : ALL) {
            if (reader.reads(fileName, head)) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }
}
