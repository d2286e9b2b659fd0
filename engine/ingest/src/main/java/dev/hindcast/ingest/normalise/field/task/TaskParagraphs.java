package dev.hindcast.ingest.normalise.field.task;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.model.ActionItem.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tasks that stand in running text and yet are told apart: by check boxes, by a state in brackets behind each, or by their numbers or letters. */
final class TaskParagraphs {
    private static final Pattern BOX = Pattern.compile("\\[([ xX])\\]\\s+|([☐☑☒✅⬜✔✗])\\s*");
    /** What may stand between one task in a row and the next. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;.]+$");

    private static final Pattern NEXT = Pattern.compile("(?<=\\))(?:[,;]|\\s+[·•|/])\\s+");
    /** A sentence behind the last task of a row. */
    private static final Pattern BEHIND = Pattern.compile("(?<=\\))\\.\\s+\\p{Lu}[^()]*$");
    /** What parts the task from its state where lines are in columns. */
    private static final Pattern COLUMNS = Pattern.compile("\\s{3,}|\\t+");

    private static final Pattern LABEL = Pattern.compile("^[\\p{L} -]{1,30}:\\s+");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,2}(?:\\.\\d{1,2}[.):]?|[.):])\\s+(?=\\S)");
    /** "(1) ...; (2) ..." and "a) ..., b) ..." in running text. */
    private static final Pattern IN_LINE = Pattern.compile("(?:^|[\\s,;:])(?:and )?\\(?([1-9a-i])\\)\\s+");

    private static final Pattern SEMICOLON = Pattern.compile(";\\s+");
    private static final Pattern SENTENCES = Pattern.compile("[.!?]\\s+\\S");

    private static final int FEWEST = 2;
    private static final int FEWEST_WORDS = 4;

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
        if (tasks.isEmpty()) {
            tasks.addAll(enumerated(paragraph.lines()));
        }
        if (tasks.isEmpty()) {
            tasks.addAll(tabbed(paragraph.lines()));
        }
        if (tasks.isEmpty()) {
            tasks.addAll(inLine(first, paragraph.text()));
        }
        return tasks.isEmpty() ? row(first, paragraph.text()) : List.copyOf(tasks);
    }

    /** Lines in columns, perhaps below the name of the section. */
    private static List<Task> tabbed(List<TextLine> lines) {
        List<TextLine> rows = lines.get(0).text().indexOf('\t') < 0 ? lines.subList(1, lines.size()) : lines;
        boolean all = rows.size() >= FEWEST
                && rows.stream()
                        .allMatch(row -> row.text().strip().indexOf('\t') > 0
                                && row.times().stream()
                                        .allMatch(when -> when.time().isEmpty()));
        return all ? rows.stream().map(TaskParagraphs::inColumns).toList() : List.of();
    }

    /** Returns what semicolons part, "a list of numbers; a second logger", or the one sentence that there is if that is wanted. */
    static List<Task> parted(TextLine first, String text, boolean oneToo) {
        String[] parts = SEMICOLON.split(text.strip());
        boolean one = oneToo && parts.length == 1 && !SENTENCES.matcher(text).find();
        boolean several = parts.length >= FEWEST && Arrays.stream(parts).allMatch(part -> part.indexOf(' ') > 0);
        return several || one && parts[0].split("\\s+").length >= FEWEST_WORDS
                ? Arrays.stream(parts).map(part -> task(first, part)).toList()
                : List.of();
    }

    /** Numbers or letters that go on from the first, in one sentence or several. */
    static List<Task> inLine(TextLine first, String text) {
        List<Task> tasks = new ArrayList<>();
        Matcher number = IN_LINE.matcher(text);
        int start = -1;
        int last = 0;
        while (number.find()) {
            char next = number.group(1).charAt(0);
            if (start < 0 ? next != '1' && next != 'a' : next != last + 1) {
                return List.of();
            }
            if (start >= 0) {
                tasks.add(task(first, text.substring(start, number.start())));
            }
            last = next;
            start = number.end();
        }
        if (start >= 0) {
            tasks.add(task(first, text.substring(start)));
        }
        return tasks.size() >= FEWEST ? tasks : List.of();
    }

    private static Task task(TextLine first, String text) {
        return new Task(with(first, BETWEEN.matcher(text).replaceFirst("")), Block.Mark.NONE);
    }

    /** Lines that begin with a number or a letter each, perhaps below the name of the section; others go on with the one before. */
    private static List<Task> enumerated(List<TextLine> lines) {
        List<Task> tasks = new ArrayList<>();
        for (TextLine line : lines) {
            if (Label.isEnumerated(line.text())) {
                tasks.add(inColumns(with(line, Label.withoutNumber(line.text()))));
            } else if (!tasks.isEmpty()) {
                Task last = tasks.remove(tasks.size() - 1);
                tasks.add(new Task(
                        with(last.line(), last.line().text() + " " + line.text().strip()), last.mark()));
            } else if (lines.indexOf(line) > 0) {
                return List.of();
            }
        }
        return tasks.size() >= FEWEST ? tasks : List.of();
    }

    /** The last column may say the state, and is no part of the task. */
    private static Task inColumns(TextLine line) {
        String[] columns = COLUMNS.split(line.text());
        String last = columns[columns.length - 1];
        Optional<Status> state = columns.length > 1 ? TaskState.ofCell(last) : Optional.empty();
        return state.map(said -> new Task(
                        with(line, line.text().substring(0, line.text().length() - last.length())),
                        said == Status.DONE ? Block.Mark.DONE : Block.Mark.OPEN))
                .orElse(new Task(line, Block.Mark.NONE));
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
            boolean open = box.group(1) != null ? box.group(1).isBlank() : "☐⬜✗".contains(box.group(2));
            Block.Mark mark = open ? Block.Mark.OPEN : Block.Mark.DONE;
            int start = box.end();
            more = box.find();
            String text = line.text()
                    .substring(start, more ? box.start() : line.text().length());
            tasks.add(new Task(with(line, BETWEEN.matcher(text).replaceFirst("")), mark));
        }
    }

    /** "#12 (done), #14 (open)": each says its state. */
    private static List<Task> row(TextLine first, String text) {
        boolean runIn = first.lead().endsWith(".") && text.startsWith(first.lead());
        String told = runIn
                ? text.substring(first.lead().length())
                : LABEL.matcher(text).replaceFirst("");
        String[] parts = NEXT.split(BEHIND.matcher(told).replaceFirst("").strip());
        List<Task> tasks = new ArrayList<>();
        for (String part : parts) {
            if (TaskState.ofLine(part).isPresent()) {
                tasks.add(new Task(TextLine.plain(part, first.line()), Block.Mark.NONE));
            }
        }
        return tasks.size() == parts.length && parts.length >= FEWEST ? List.copyOf(tasks) : List.of();
    }

    private static TextLine with(TextLine line, String text) {
        return new TextLine(text.strip(), "", line.line(), line.links());
    }
}
