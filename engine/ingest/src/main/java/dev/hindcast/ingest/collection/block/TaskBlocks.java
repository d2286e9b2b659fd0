package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Task;
import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tasks as the table of action items that a document would hold. */
final class TaskBlocks {
    private static final List<String> HEADER = List.of("Action item", "Owner", "Type", "Status", "Due date", "Link");

    private static final Pattern SEMICOLON = Pattern.compile(";\\s+");
    private static final Pattern NUMBER = Pattern.compile("(?:^|\\s)[(\\[]?(\\d{1,2})[.)\\]]\\s+(?=\\p{L})");
    /** A state in brackets ends what is to be done. */
    private static final Pattern BEHIND_STATE = Pattern.compile("(?<=[)\\]])[,;/]\\s+");

    private TaskBlocks() {}

    /** Returns what is to be done of one line: parted by numbers from one on, by semicolons, or by commas of which each stands behind brackets. */
    static Stream<String> parts(String line) {
        List<String> numbered = numbered(line);
        if (numbered.size() > 1) {
            return numbered.stream();
        }
        String[] stated = BEHIND_STATE.split(line);
        boolean all = Stream.of(stated)
                .allMatch(part -> part.strip().endsWith(")") || part.strip().endsWith("]"));
        return Stream.of(stated.length > 1 && all ? stated : SEMICOLON.split(line));
    }

    /** Returns the parts of one line that numbers begin, none if they do not go on from one. */
    static List<String> numbered(String line) {
        if (line.indexOf('\n') >= 0) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        Matcher number = NUMBER.matcher(line);
        int from = 0;
        int count = 0;
        while (number.find()) {
            if (Integer.parseInt(number.group(1)) != count + 1 || count == 0 && number.start() > 0) {
                return List.of();
            }
            if (count++ > 0) {
                parts.add(line.substring(from, number.start()).strip());
            }
            from = number.end();
        }
        parts.add(line.substring(from).strip());
        return count > 1 ? parts : List.of();
    }

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
