package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.entry.Task;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.document.table.KeyRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form that has two or more keys in each row, each with its value beside it, and perhaps a table of tasks at its foot.
 *
 * @param rows a key and its value each
 * @param tasks what is to be done
 */
record PairedForm(List<Row> rows, List<Task> tasks) {
    /** More columns are those of a table. */
    private static final int MOST_CELLS = 6;

    /** Returns the form, absent if a row has one key: a moment stands beside its key on the left and on the right. */
    static Optional<PairedForm> of(List<Row> written) {
        int width = written.isEmpty() ? 0 : written.get(0).cells().size();
        if (width <= 2 || width % 2 != 0 || width > MOST_CELLS || !isPaired(written, width)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (; at < written.size() && !FormTasks.areHeadedBy(written.get(at)); at++) {
            Row row = written.get(at);
            for (int i = 0; i < width; i += 2) {
                if (!row.cells().get(i).isBlank()) {
                    rows.add(new Row(row.line(), row.cells().subList(i, i + 2)));
                }
            }
        }
        return Optional.of(new PairedForm(
                rows, at < written.size() ? FormTasks.of(written.subList(at, written.size())) : List.of()));
    }

    private static boolean isPaired(List<Row> rows, int width) {
        boolean left = false;
        boolean right = false;
        for (Row row : rows) {
            for (int i = 0; i < width; i += 2) {
                boolean moment = isMoment(row.cells().get(i))
                        && RowSense.isTime(row.cells().get(i + 1));
                left |= moment && i == 0;
                right |= moment && i > 0;
            }
        }
        return left && right;
    }

    private static boolean isMoment(String key) {
        return !key.isBlank() && TableHeader.of(List.of(key)).words().stream().anyMatch(Vocabulary::isTime);
    }
}
