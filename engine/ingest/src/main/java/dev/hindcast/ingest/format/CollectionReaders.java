package dev.hindcast.ingest.format;

import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.document.feed.FeedReader;
import dev.hindcast.ingest.document.html.history.HistoryReader;
import dev.hindcast.ingest.document.json.JsonReader;
import dev.hindcast.ingest.document.json.XmlReader;
import dev.hindcast.ingest.document.json.YamlReader;
import dev.hindcast.ingest.document.table.TableReader;
import dev.hindcast.ingest.document.toml.TomlReader;
import java.util.List;
import java.util.Optional;

/** Every format whose files hold many incidents. */
public final class CollectionReaders {
    /** One reader a format; the first that reads a file has it. */
    public static final List<CollectionReader> ALL = List.of(
            new TableReader(), new JsonReader(), new YamlReader(), new XmlReader(), new FeedReader(), new TomlReader());

    /** So much of a text is looked at to tell which one it is for. */
    private static final int HEAD = 4096;

    /** What a page is shows itself only in its body. */
    private static final CollectionReader PAGES = new HistoryReader();

    private CollectionReaders() {}

    /**
     * Returns the reader for such a file, if there is one.
     *
     * @param fileName the last part of its path
     * @param text what it holds; empty if only its name counts
     */
    public static Optional<CollectionReader> detect(String fileName, String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        for (CollectionReader reader : ALL) {
            if (reader.reads(fileName, head)) {
                return Optional.of(reader);
            }
        }
        return PAGES.reads(fileName, text) ? Optional.of(PAGES) : Optional.empty();
    }
}
