package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.entry.Keys;
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

    private static final List<String> TASK = List.of(
            "action",
            "actions",
            "action item",
            "corrective action",
            "preventive action",
            "measure",
            "task",
            "follow up",
            "recommendation",
            "to do");
    private static final List<String> OWNER = List.of("owner", "responsible", "who", "assignee", "team");
    private static final List<String> STATE = List.of("status", "state", "progress");
    private static final List<String> DUE = List.of("due", "due date", "deadline", "by when", "target date");

    /** Returns the form, absent if a row has one key: a moment stands beside its key on the left and on the right. */
    static Optional<PairedForm> of(List<Row> written) {
        int width = written.isEmpty() ? 0 : written.get(0).cells().size();
        if (width <= 2 || width % 2 != 0 || width > MOST_CELLS || !isPaired(written, width)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (; at < written.size() && !headsTasks(written.get(at)); at++) {
            Row row = written.get(at);
            for (int i = 0; i < width; i += 2) {
                if (!row.cells().get(i).isBlank()) {
                    rows.add(new Row(row.line(), row.cells().subList(i, i + 2)));
                }
            }
        }
        return Optional.of(
                new PairedForm(rows, at < written.size() ? tasks(written.subList(at, written.size())) : List.of()));
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

    private static boolean headsTasks(Row row) {
        return column(row, TASK) >= 0 && column(row, OWNER) >= 0 && column(row, STATE) >= 0;
    }

    private static int column(Row row, List<String> names) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (names.contains(Keys.words(row.cells().get(i).strip()))) {
                return i;
            }
        }
        return -1;
    }

    private static List<Task> tasks(List<Row> rows) {
        Row head = rows.get(0);
        return rows.subList(1, rows.size()).stream()
                .filter(row -> !cell(row, column(head, TASK)).isEmpty())
                .map(row -> new Task(
                        cell(row, column(head, TASK)),
                        "",
                        "",
                        cell(row, column(head, STATE)),
                        cell(row, column(head, DUE)),
                        "",
                        row.line()))
                .toList();
    }

    private static String cell(Row row, int column) {
        return column < 0 ? "" : row.cells().get(column).strip();
    }
}
