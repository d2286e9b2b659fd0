package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Task;
import dev.hindcast.ingest.document.table.KeyRows.Row;
import java.util.List;

/** The table of tasks at the foot of a form. */
final class FormTasks {
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

    private FormTasks() {}

    /** Returns whether a row names the columns of tasks. */
    static boolean areHeadedBy(Row row) {
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

    /** Returns the tasks of a table whose first row names its columns. */
    static List<Task> of(List<Row> rows) {
        Row head = rows.get(0);
        return rows.subList(1, rows.size()).stream()
                .filter(row -> !cell(row, column(head, TASK)).isEmpty())
                .map(row -> new Task(
                        cell(row, column(head, TASK)),
                        cell(row, column(head, OWNER)),
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
