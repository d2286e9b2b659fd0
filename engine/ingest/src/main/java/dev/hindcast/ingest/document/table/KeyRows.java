package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tables that lie on their side: each row a key, with its value for one incident or for several beside it. Used for one table; not
 * thread-safe.
 */
final class KeyRows {
    /** A record has no more keys. */
    private static final int MOST_KEYS = 200;
    /** More incidents are not written side by side. */
    private static final int MOST_COLUMNS = 1_000;

    /**
     * A row.
     *
     * @param line 1-based
     * @param cells the key and the values
     */
    private record Row(int line, List<String> cells) {}

    private final List<Row> rows = new ArrayList<>();
    private boolean over;

    /** Adds a row while the table may be one of these. */
    void add(int line, List<String> cells) {
        if (over || cells.stream().allMatch(String::isBlank)) {
            return;
        }
        over = cells.get(0).isBlank()
                || cells.size() < 2
                || cells.size() > MOST_COLUMNS
                || !rows.isEmpty() && cells.size() != rows.get(0).cells().size()
                || rows.size() >= MOST_KEYS;
        if (over) {
            rows.clear();
        } else {
            rows.add(new Row(line, cells));
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void clear() {
        over = true;
        rows.clear();
    }

    /** Returns the incidents, none if the keys are those of something else. */
    List<Entry> entries(EntryDocuments documents) {
        List<Entry> entries = new ArrayList<>();
        TableHeader keys =
                TableHeader.of(rows.stream().map(row -> row.cells().get(0)).toList());
        if (rows.size() < 2 || !documents.understands(keys.words(), keys.names())) {
            return entries;
        }
        for (int column = 1; column < rows.get(0).cells().size(); column++) {
            List<Property> properties = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                properties.add(new Property(keys.names().get(i), row.cells().get(column), row.line(), true));
            }
            boolean told = Stream.of(properties)
                    .flatMap(List::stream)
                    .anyMatch(property -> !property.value().isBlank());
            if (told) {
                entries.add(
                        new Entry(properties, List.of(), Set.of(), rows.get(0).line()));
            }
        }
        return entries;
    }
}
