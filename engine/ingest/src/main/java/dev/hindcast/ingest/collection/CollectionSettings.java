package dev.hindcast.ingest.collection;

import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.time.FigureOrder;
import java.util.List;
import java.util.Map;

/**
 * How a collection is read.
 *
 * @param source the file's path in outputs
 * @param limits how much of a hostile file is borne
 * @param columns the user's own names: our column to their header or key
 * @param bodies the readers for texts that stand inside an entry
 * @param dateOrder how dates of figures are meant that nothing in the file decides
 */
public record CollectionSettings(
        String source,
        ParseLimits limits,
        Map<String, String> columns,
        List<DocumentReader> bodies,
        FigureOrder dateOrder) {
    /** Longest text of one entry, in characters. */
    public static final int ENTRY_CHARS = 10 << 20;

    public CollectionSettings {
        columns = Map.copyOf(columns);
        bodies = List.copyOf(bodies);
    }
}
