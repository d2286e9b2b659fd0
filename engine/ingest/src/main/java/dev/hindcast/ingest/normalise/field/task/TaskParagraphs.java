package dev.hindcast.ingest.normalise.field.task;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.model.ActionItem.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tasks that stand in running text and yet are told apart: by check boxes, by a state in brackets behind each, or by their numbers or letters. */
final class TaskParagraphs {
    private static final Pattern BOX = Pattern.compile("\\[([ xX])\\]\\s+");
    /** What may stand between one task in a row and the next. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;.]+$");

    private static final Pattern NEXT = Pattern.compile("(?<=\\))(?:[,;]|\\s+[·•|/])\\s+");
    /** A sentence behind the last task of a row. */
    private static final Pattern BEHIND = Pattern.compile("(?<=\\))\\.\\s+\\p{Lu}[^()]*$");
    /** What parts the task from its state where lines are in columns. */
    private static final Pattern COLUMNS = Pattern.compile("\\s{3,}|\\t+");

    private static final Pattern LABEL = Pattern.compile("^[\\p{L} -]{1,30}:\\s+");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,2}(?:\\.\\d{1,2}[.):]?|[.):])\\s+(?=\\S)");
    private static final Set<String> TODO = Set.of("todo", "todos", "to do", "to dos", "action item", "action items");
    private static final Pattern PARTED = Pattern.compile("\\s*[;·]\\s+");
    /** What those who open an issue or work through a list have to tick off. */
    private static final Pattern TO_TICK = Pattern.compile(
            "(?i)I(?:['’]ve|['’]m| )\\b.*|.*\\b(?:check ?list|template|code of conduct|type of change)\\b.*");

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
        if (tasks.isEmpty()) {
            tasks.addAll(enumerated(paragraph.lines()));
        }
        return tasks.isEmpty() ? row(first, paragraph.text()) : List.copyOf(tasks);
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

    /** Returns those of a document without a section for them: check boxes that belong to no form or check list, else what stands behind "todo:" at the beginning of a line or a sentence. */
    static List<Task> loose(Outline outline) {
        List<Task> boxes = new ArrayList<>();
        List<Task> todos = new ArrayList<>();
        boolean form = false;
        for (Part part : outline.parts()) {
            if (part.block() instanceof Block.ListItem item && item.mark() != Block.Mark.NONE) {
                form |= TO_TICK.matcher(item.text()).matches();
                boxes.add(new Task(item.lines().get(0), item.mark()));
            } else if (part.block() instanceof Block.Heading heading) {
                form |= TO_TICK.matcher(heading.text().text()).matches();
            } else if (part.block() instanceof Block.Paragraph paragraph) {
                paragraph.lines().forEach(line -> addTodo(line, todos));
            }
        }
        return !form && boxes.size() >= FEWEST ? boxes : todos;
    }

    private static void addTodo(TextLine line, List<Task> todos) {
        boolean first = !line.text().isEmpty() && "tTaA".indexOf(line.text().charAt(0)) >= 0;
        if (!first && !line.text().contains(". To") && !line.text().contains(". Action")) {
            return;
        }
        for (Label label : Label.each(line)) {
            for (String task : PARTED.split(TODO.contains(Words.of(label.key())) ? label.value() : "")) {
                if (task.indexOf(' ') > 0) {
                    todos.add(new Task(TextLine.plain(task, line.line()), Block.Mark.NONE));
                }
            }
        }
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
