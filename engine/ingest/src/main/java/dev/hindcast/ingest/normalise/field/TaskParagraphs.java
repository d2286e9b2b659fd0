package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tasks that stand in running text and yet are told apart: by check boxes, by a state in brackets behind each, or by their numbers. */
final class TaskParagraphs {
    private static final Pattern BOX = Pattern.compile("\\[([ xX])\\]\\s+");
    /** What may stand between one task in a row and the next. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;.]+$");

    private static final Pattern NEXT = Pattern.compile("(?<=\\))[,;]\\s+");
    private static final Pattern LABEL = Pattern.compile("^[\\p{L} -]{1,30}:\\s+");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,2}(?:\\.\\d{1,2}[.):]?|[.):])\\s+(?=\\S)");
    private static final int FEWEST = 2;

    /**
     * A task.
     *
     * @param line what is to be done
     * @param mark its check box
     */
    record Task(TextLine line, Block.Mark mark) {}

    private TaskParagraphs() {}

    /**
     * Returns the tasks of a paragraph, none where it is prose.
     *
     * @param numbered whether the paragraphs of the section are numbered
     */
    static List<Task> of(Block.Paragraph paragraph, boolean numbered) {
        List<Task> tasks = new ArrayList<>();
        TextLine first = paragraph.lines().get(0);
        if (numbered && isNumbered(paragraph)) {
            String text = NUMBERED.matcher(paragraph.text()).replaceFirst("");
            return List.of(new Task(with(first, text), Block.Mark.NONE));
        }
        for (TextLine line : paragraph.lines()) {
            addBoxes(line, tasks);
        }
        return tasks.isEmpty() ? row(first.line(), paragraph.text()) : List.copyOf(tasks);
    }

    /** Returns whether at least two paragraphs begin with a number, as the items of a list do. */
    static boolean areNumbered(List<Part> parts) {
        return parts.stream()
                        .filter(part -> part.block() instanceof Block.Paragraph paragraph && isNumbered(paragraph))
                        .count()
                >= FEWEST;
    }

    private static boolean isNumbered(Block.Paragraph paragraph) {
        return NUMBERED.matcher(paragraph.lines().get(0).text()).lookingAt();
    }

    private static void addBoxes(TextLine line, List<Task> tasks) {
        Matcher box = BOX.matcher(line.text());
        boolean more = box.find();
        while (more) {
            Block.Mark mark = box.group(1).isBlank() ? Block.Mark.OPEN : Block.Mark.DONE;
            int start = box.end();
            more = box.find();
            String text = line.text()
                    .substring(start, more ? box.start() : line.text().length());
            tasks.add(new Task(with(line, BETWEEN.matcher(text).replaceFirst("")), mark));
        }
    }

    /** "#12 (done), #14 (open)": each says its state. */
    private static List<Task> row(int line, String text) {
        String[] parts = NEXT.split(LABEL.matcher(text).replaceFirst(""));
        List<Task> tasks = new ArrayList<>();
        for (String part : parts) {
            if (TaskState.ofLine(part).isPresent()) {
                tasks.add(new Task(TextLine.plain(part, line), Block.Mark.NONE));
            }
        }
        return tasks.size() == parts.length && parts.length >= FEWEST ? List.copyOf(tasks) : List.of();
    }

    private static TextLine with(TextLine line, String text) {
        return new TextLine(text.strip(), "", line.line(), line.links());
    }
}
