package dev.hindcast.ingest.normalise.field.task;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.normalise.outline.Words;
import java.util.List;

/** Which column of a table of tasks holds what; -1 where none does. */
record TaskColumns(int text, boolean named, boolean firm, boolean certain, int owner, int kind, int status, int due) {
    private static final List<String> TEXT = List.of(
            "action item",
            "action",
            "item",
            "task",
            "what",
            "description",
            "todo",
            "follow up",
            "recommendation",
            "measure",
            "improvement",
            "promise",
            "commitment",
            "corrective action",
            "preventive action",
            "preventative action",
            "remediation",
            "next step",
            "work item");

    /** Systems, risks and rows of a timeline are called so, too. */
    private static final List<String> WEAK = List.of("item", "what", "description", "improvement", "measure");

    /** Nothing else is called so, whoever it is for. */
    private static final List<String> CERTAIN =
            List.of("action item", "recommendation", "corrective action", "preventive action", "preventative action");

    /** A table may have its header for its first row. */
    static Block.Table headed(Block.Table table) {
        boolean unheaded = table.header().isEmpty() && table.rows().size() > 1;
        if (!unheaded) {
            return table;
        }
        Block.Table headed = new Block.Table(
                table.rows().get(0), table.rows().subList(1, table.rows().size()), table.line());
        return TaskColumns.of(headed).areOfTasks() ? headed : table;
    }

    static TaskColumns of(Block.Table table) {
        List<String> header =
                table.header().stream().map(cell -> Words.of(cell.text())).toList();
        int named = find(header, TEXT);
        int text = named >= 0 ? named : told(table);
        return new TaskColumns(
                text,
                named >= 0,
                named >= 0 && WEAK.stream().noneMatch(name -> isCalled(header.get(named), name)),
                named >= 0 && CERTAIN.stream().anyMatch(name -> isCalled(header.get(named), name)),
                find(header, List.of("owner", "lead", "who", "by whom", "assignee", "squad", "team", "responsible")),
                find(header, List.of("type", "kind", "category")),
                status(header),
                find(header, List.of("due", "due date", "deadline", "eta", "target", "by when")));
    }

    /** Returns whether it is told what is to be done and by whom, and how far it is or until when, in a table that may be of anything; of recommendations how far they are is enough. */
    boolean areOfTasksAlone() {
        return firm && areOfTasks() || certain && status >= 0 && status != text;
    }

    /** Returns whether it is told what is to be done and by whom, and how far it is or until when. */
    boolean areOfTasks() {
        return named && owner >= 0 && (status >= 0 || due >= 0) && text != owner;
    }

    /** Where no column is called so, the task is in the first one with more than numbers and names of tickets. */
    private static int told(Block.Table table) {
        int columns = table.header().size();
        for (int i = 0; i < columns; i++) {
            int column = i;
            long told = table.rows().stream()
                    .filter(row -> row.size() > column
                            && row.get(column).text().strip().indexOf(' ') > 0)
                    .count();
            if (told * 2 > table.rows().size()) {
                return i;
            }
        }
        return 0;
    }

    /** A column may be called by what a task is when it is done: "Done?", "Gereed". */
    private static int status(List<String> header) {
        int named = find(header, List.of("status", "state", "progress", "position"));
        for (int i = 0; i < header.size() && named < 0; i++) {
            named = TaskState.isAskedBy(header.get(i)) ? i : named;
        }
        return named;
    }

    private static int find(List<String> header, List<String> names) {
        for (String name : names) {
            for (int i = 0; i < header.size(); i++) {
                if (isCalled(header.get(i), name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isCalled(String words, String name) {
        int more = words.length() - name.length();
        return words.startsWith(name)
                && (more == 0 || words.charAt(name.length()) == ' ' || more == 1 && words.endsWith("s"));
    }
}
