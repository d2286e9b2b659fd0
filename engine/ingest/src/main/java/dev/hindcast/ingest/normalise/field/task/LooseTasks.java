package dev.hindcast.ingest.normalise.field.task;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.field.task.TaskParagraphs.Task;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.ActionItem;
import dev.hindcast.model.SectionRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tasks of a document that has no section for them: check boxes that belong to no form or check list, else what stands behind "todo:"
 * or what a sentence announces, else the items of a list most of which say how far they are.
 */
final class LooseTasks {
    private static final Pattern TODO =
            Pattern.compile("(?:todos?|to dos?|action items?)(?: for \\p{L}{1,20}| on \\p{L}{1,20})?");
    private static final Pattern COUNTED = Pattern.compile("(?:action|measure|recommendation|action item) \\d{1,2}");
    private static final Pattern PARTED = Pattern.compile("\\s*[;·]\\s+");
    /** What those who open an issue or work through a list have to tick off. */
    private static final Pattern TO_TICK = Pattern.compile(
            "(?i)I(?:['’]ve|['’]m| )\\b.*|.*\\b(?:check ?list|template|code of conduct|type of change)\\b.*");

    /** Elsewhere a state is one of the incident, of a cause, of somebody or of what was tried. */
    private static final Set<SectionRole> OF_TASKS =
            EnumSet.of(SectionRole.OTHER, SectionRole.LESSONS, SectionRole.ACTIONS, SectionRole.WENT_POORLY);

    private static final Wording TRIED =
            Wording.of("\\b(?:tried|attempts?|repair\\w*|recover\\w*|fixed|steps taken|checks?|affected|during)\\b");

    /** So a list says how services are, or what came before. */
    private static final Wording BACK = Wording.of(
            "\\b(?:restored|recovered|resolved|operational|affected|closed|fixed|installed|introduced|deployed|released|paid|new|live|active)\\b");

    private static final int FEWEST = 2;
    /** Fewer words are the name of a thing that is open or closed. */
    private static final int SHORTEST = 3;

    private final List<Task> boxes = new ArrayList<>();
    private final List<Task> todos = new ArrayList<>();
    private final List<Task> stated = new ArrayList<>();
    /** Those of the list that is being read. */
    private final List<Task> run = new ArrayList<>();

    private int items;
    private boolean form;
    /** Whether the last heading names what was tried or looked at. */
    private boolean tried;

    private LooseTasks() {}

    /** Returns the tasks, in the order of the document. */
    static List<Task> of(Outline outline) {
        LooseTasks reader = new LooseTasks();
        outline.parts().forEach(reader::add);
        reader.endList();
        if (!reader.form && reader.boxes.size() >= FEWEST) {
            return reader.boxes;
        }
        return reader.todos.isEmpty() ? reader.stated : reader.todos;
    }

    private void add(Part part) {
        if (part.block() instanceof Block.ListItem item) {
            if (item.mark() != Block.Mark.NONE) {
                form |= TO_TICK.matcher(item.text()).matches();
                boxes.add(new Task(item.lines().get(0), item.mark()));
            }
            addStated(part.role(), item.lines().get(0), item.text());
            return;
        }
        endList();
        if (part.block() instanceof Block.Heading heading) {
            form |= TO_TICK.matcher(heading.text().text()).matches();
            tried = TRIED.isIn(heading.text().text());
        } else if (part.block() instanceof Block.Paragraph paragraph) {
            boolean may = OF_TASKS.contains(part.role()) && !tried;
            paragraph.lines().forEach(line -> addTodo(line, may));
            if (may) {
                addAnnounced(paragraph.lines().get(0), paragraph.text());
            }
        }
    }

    private void addStated(SectionRole role, TextLine line, String text) {
        items++;
        boolean told = OF_TASKS.contains(role)
                && !tried
                && text.indexOf('?') < 0
                && text.split("\\s+", SHORTEST + 1).length > SHORTEST
                && TaskState.ofLine(text).isPresent()
                && !BACK.isIn(text)
                && line.times().stream().noneMatch(when -> when.time().isPresent());
        if (told) {
            run.add(new Task(line, Block.Mark.NONE));
        }
    }

    /** A list most items of which say their state is one of tasks, if not all of them are open. */
    private void endList() {
        boolean done = run.stream()
                .anyMatch(task -> TaskState.ofLine(task.line().text())
                        .filter(ActionItem.Status.DONE::equals)
                        .isPresent());
        if (done && run.size() >= FEWEST && 2 * run.size() > items) {
            stated.addAll(run);
        }
        run.clear();
        items = 0;
    }

    /** "We have taken the following measures: (a) a register of all keys; (b) alerts 30 days before." */
    private void addAnnounced(TextLine first, String text) {
        int colon = text.indexOf(": ");
        boolean tasks = colon > 0
                && HeadingRoles.ofAnnouncement(text.substring(text.lastIndexOf(". ", colon) + 1, colon))
                        .filter(SectionRole.ACTIONS::equals)
                        .isPresent();
        if (tasks) {
            String told = text.substring(colon + 2);
            List<Task> counted = TaskParagraphs.inLine(first, told);
            todos.addAll(
                    counted.isEmpty() && told.contains("; ") ? TaskParagraphs.parted(first, told, false) : counted);
        }
    }

    private void addTodo(TextLine line, boolean countedToo) {
        boolean first = !line.text().isEmpty() && "tTaArRmM".indexOf(line.text().charAt(0)) >= 0;
        if (!first && !line.text().contains(". To") && !line.text().contains(". Action")) {
            return;
        }
        for (Label label : Label.each(line)) {
            for (String task : PARTED.split(isTodo(Words.of(label.key()), countedToo) ? label.value() : "")) {
                if (task.indexOf(' ') > 0
                        && !ActionItemReader.NONE.matcher(task).lookingAt()) {
                    todos.add(new Task(TextLine.plain(task, line.line()), Block.Mark.NONE));
                }
            }
        }
    }

    private static boolean isTodo(String label, boolean countedToo) {
        return TODO.matcher(label).matches()
                || countedToo && COUNTED.matcher(label).matches();
    }
}
