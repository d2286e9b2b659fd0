package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
    record Row(int line, List<String> cells) {}

    private final List<Row> rows = new ArrayList<>();
    /** How many columns are left free on the left; negative before the first row. */
    private int free = -1;

    private boolean over;

    /** Adds a row while the table may be one of these; a title may stand above them. */
    void add(int line, List<String> written) {
        if (over || written.stream().allMatch(String::isBlank)) {
            return;
        }
        int first = 0;
        while (written.get(first).isBlank()) {
            first++;
        }
        free = free < 0 ? first : free;
        List<String> cells = written.subList(Math.min(free, written.size()), written.size());
        boolean alone = first + 1 >= written.size();
        over = first != free
                || cells.size() > MOST_COLUMNS
                || !rows.isEmpty()
                        && !alone
                        && cells.size() != rows.get(0).cells().size()
                || rows.size() >= MOST_KEYS;
        if (over) {
            rows.clear();
        } else if (!alone) {
            rows.add(new Row(line, cells));
        } else if (!rows.isEmpty()) {
            rows.add(new Row(line, padded(cells.get(0), rows.get(0).cells().size())));
        }
    }

    /** A key without a value, as what is empty at the end of a row may not be written. */
    private static List<String> padded(String key, int size) {
        List<String> cells = new ArrayList<>(Collections.nCopies(size, ""));
        cells.set(0, key);
        return cells;
    }

    /** Returns the words of the keys if they are those of an incident with one value each, else none. */
    Set<String> form(EntryDocuments documents) {
        part();
        boolean one = rows.size() > 1 && rows.get(0).cells().size() == 2;
        TableHeader keys = one ? keys() : new TableHeader(List.of());
        return one && documents.understands(keys.words(), keys.names()) ? keys.words() : Set.of();
    }

    /** Takes a form apart that has several keys in each row, and returns the tasks at its foot. */
    private List<Task> part() {
        Optional<PairedForm> form = PairedForm.of(rows);
        form.ifPresent(paired -> {
            rows.clear();
            rows.addAll(paired.rows());
        });
        return form.map(PairedForm::tasks).orElse(List.of());
    }

    private TableHeader keys() {
        return TableHeader.of(rows.stream().map(row -> row.cells().get(0)).toList());
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
        List<Task> tasks = part();
        List<Entry> entries = new ArrayList<>();
        TableHeader keys = keys();
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
                entries.add(new Entry(
                        properties, List.of(), tasks, Set.of(), rows.get(0).line()));
            }
        }
        return entries;
    }
}
