package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Task;
import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tasks as the table of action items that a document would hold. */
final class TaskBlocks {
    private static final List<String> HEADER = List.of("Action item", "Owner", "Type", "Status", "Due date", "Link");

    private TaskBlocks() {}

    static List<Block> of(List<Task> tasks, int longest) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        int line = tasks.get(0).line();
        List<List<TextLine>> rows = new ArrayList<>();
        for (Task task : tasks) {
            String text = String.join(" ", PlainText.lines(task.text()));
            List<TextLine> row = new ArrayList<>();
            Stream.of(text, task.owner(), task.kind(), task.status(), task.due())
                    .map(cell -> cell.length() > longest ? cell.substring(0, longest) : cell)
                    .forEach(cell -> row.add(TextLine.plain(cell, task.line())));
            List<String> links = task.url().isEmpty() ? List.of() : List.of(task.url());
            row.add(new TextLine(task.url(), "", task.line(), links));
            rows.add(row);
        }
        List<TextLine> header =
                HEADER.stream().map(name -> TextLine.plain(name, line)).toList();
        return List.of(new Block.Heading(2, TextLine.plain("Action items", line)), new Block.Table(header, rows, line));
    }
}
