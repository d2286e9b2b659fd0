package dev.hindcast.ingest.normalise.field.task;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.field.task.TaskParagraphs.Task;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Placeholders;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.ActionItem;
import dev.hindcast.model.ActionItem.Status;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads action items from the lists, tables and numbered headings of their section. */
public final class ActionItemReader {
    private static final Wording DONE = Wording.of(
            "[(\\[]\\s*(?:done|completed?|closed|fixed|shipped|merged)\\b(?! (?!(?:on|in|by|with|at|as|via|for|see|since|last|this|already|upstream|today|yesterday|and|but|until|from|during|under|after|before|we|you|except)\\b)\\p{L})[^)\\]]{0,40}[)\\]]|✅|✔|☑|:white_check_mark:|:heavy_check_mark:|\\b(?:status|state):\\s*(?:done|completed?|closed)\\b|[-–—]\\s*(?:done|completed?)\\.?$|^(?:done|completed?)\\s*[:–—-]");
    private static final Wording OPEN = Wording.of("[(\\[]\\s*(?:open|todo|to do|in progress|not"
            + " started|pending|planned|wip)\\b[^)\\]]{0,40}[)\\]]|⬜|☐|\\b(?:status|state):\\s*(?:open|todo|in"
            + " progress|pending)\\b|[-–—]\\s*(?:outstanding|open|todo|in progress)\\.?$");
    private static final Wording OWNER =
            Wording.of("\\b(?:owner|assignee|assigned to|responsible)\\s*[:=]\\s*([^;,()\\[\\]|.]{2,60})");
    private static final Wording DUE =
            Wording.of("\\b(?:due|deadline|by|eta|until)\\b\\s*[:=]?\\s*([^;()\\[\\]|]{4,30})");
    /** All that is left of an item that was struck through. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*");
    /** A state written in capitals at the end of any cell. */
    private static final Pattern STATE_AT_END = Pattern.compile("\\b(?:DONE|TODO|OPEN|WIP)[\\s.*]{0,4}$");

    /** Under such a label one sentence is a task; "Next steps: we go on looking" is none. */
    private static final Wording FIRM = Wording.of("action|measure|recommend|to ?do|\\bfix");

    /** "Actions: none are needed", "Action items: see the page of the team" */
    static final Pattern NONE = Pattern.compile(
            "(?i)(?:none|nothing|nil|n/?a|tbd|not (?:needed|required|yet|applicable)|see (?:the|our|page|https?|ticket|issue|below|above))\\b|no\\W*$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]");
    private static final Wording ADDRESS =
            Wording.exactly("\\b(https?://[^\\s<>\"'|)\\]]{1,2000}[^\\s<>\"'|)\\].,;:!?])");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,2}[).:]\\s*.*");

    /** "Action, Who, Status" there is what was done in the course of the incident. */
    private static final Set<SectionRole> OF_PEOPLE_AND_TIMES = EnumSet.of(SectionRole.TIMELINE, SectionRole.PEOPLE);

    private final String source;
    private final List<ActionItem> items = new ArrayList<>();

    private ActionItemReader(String source) {
        this.source = source;
    }

    /** Returns the action items of the document, in its order; none where its section is prose. */
    public static List<ActionItem> read(String source, Outline outline, HeadingRoles roles) {
        ActionItemReader reader = new ActionItemReader(source);
        List<Part> parts = outline.of(SectionRole.ACTIONS).stream()
                .filter(part -> !namesSection(part.block(), roles))
                .toList();
        boolean numberedHeadings = parts.stream().anyMatch(part -> isNumbered(part.block()));
        boolean numberedParagraphs = TaskParagraphs.areNumbered(parts);
        for (int i = 0; i < parts.size(); i++) {
            Block next = i + 1 < parts.size() ? parts.get(i + 1).block() : null;
            if (parts.get(i).block() instanceof Block.Paragraph paragraph) {
                List<Task> tasks = TaskParagraphs.of(paragraph, numberedParagraphs);
                (tasks.isEmpty() ? ofLabel(paragraph, roles) : tasks)
                        .forEach(task -> reader.add(task.line(), task.mark()));
            }
            reader.add(parts.get(i).block(), next, numberedHeadings);
        }
        if (parts.isEmpty()) {
            outline.parts().stream()
                    .filter(part -> !OF_PEOPLE_AND_TIMES.contains(part.role()))
                    .flatMap(part -> part.block() instanceof Block.Table table ? Stream.of(table) : Stream.empty())
                    .filter(table -> {
                        TaskColumns columns = TaskColumns.of(TaskColumns.headed(table));
                        return columns.areOfTasksAlone() && !tellsWhenDone(table, columns.status());
                    })
                    .forEach(reader::addTable);
        }
        if (reader.items.isEmpty()) {
            LooseTasks.of(outline).forEach(task -> reader.add(task.line(), task.mark()));
        }
        return List.copyOf(reader.items);
    }

    /** "Preventive action: a second switch in the hall" */
    private static List<Task> ofLabel(Block.Paragraph paragraph, HeadingRoles roles) {
        TextLine first = paragraph.lines().get(0);
        String text = paragraph.text();
        // A value that goes over a hyphen at the end of the line is not in the joined text as it stands there.
        return Label.of(first)
                .filter(label -> isOfTasks(label.key(), roles)
                        && !label.value().isEmpty()
                        && text.contains(label.value())
                        && !NONE.matcher(label.value()).lookingAt())
                .map(label -> TaskParagraphs.parted(
                        first, text.substring(text.indexOf(label.value())), FIRM.isIn(label.key())))
                .orElse(List.of());
    }

    /** "Done at 10:20" in each row is what was done in the course of the incident, as in a timeline. */
    private static boolean tellsWhenDone(Block.Table table, int status) {
        List<List<TextLine>> rows = TaskColumns.headed(table).rows().stream()
                .filter(row -> cell(row, status).isPresent())
                .toList();
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> !row.get(status).times().isEmpty()
                                && row.get(status).times().stream()
                                        .allMatch(when -> when.time().isPresent()
                                                && when.date().isEmpty()));
    }

    /** "5. Recommendations" is the heading of the tasks and none of them. */
    private static boolean namesSection(Block block, HeadingRoles roles) {
        return block instanceof Block.Heading heading
                        && roles.ofLabel(heading.text().text()).isPresent()
                || block instanceof Block.ListItem item && item.lines().size() == 1 && isOfTasks(item.text(), roles);
    }

    private static boolean isOfTasks(String label, HeadingRoles roles) {
        return roles.ofLabel(label).filter(SectionRole.ACTIONS::equals).isPresent();
    }

    private void add(Block block, Block next, boolean numberedHeadings) {
        if (isNumbered(block)) {
            add(((Block.Heading) block).text(), Block.Mark.NONE);
        } else if (block instanceof Block.ListItem item && !numberedHeadings) {
            boolean introduces = next instanceof Block.ListItem below && below.depth() > item.depth();
            TextLine line = whole(item);
            // "Review actions:" and "Short term:" only head what is nested in them.
            if (!(introduces && line.text().endsWith(":")) && !isBareLabel(item) && !isLinkOnlyChild(item)) {
                add(line, item.mark());
            }
        } else if (block instanceof Block.Table table) {
            addTable(table);
        }
    }

    private static boolean isNumbered(Block block) {
        return block instanceof Block.Heading heading
                && NUMBERED.matcher(heading.text().text()).matches();
    }

    private static boolean isBareLabel(Block.ListItem item) {
        return item.lines().size() == 1
                && Label.of(item.lines().get(0))
                        .filter(l -> l.value().isEmpty())
                        .isPresent();
    }

    /** Deeply nested notes belong to the item above them. */
    private static boolean isLinkOnlyChild(Block.ListItem item) {
        return item.depth() >= 2;
    }

    private static TextLine whole(Block.ListItem item) {
        TextLine first = item.lines().get(0);
        if (item.lines().size() == 1) {
            return first;
        }
        List<String> links =
                item.lines().stream().flatMap(l -> l.links().stream()).toList();
        return new TextLine(item.text(), first.lead(), first.line(), links);
    }

    private void add(TextLine line, Block.Mark mark) {
        if (Placeholders.isPlaceholder(line.text())
                || !WORD.matcher(line.text()).find()
                || REMARK.matcher(line.text()).matches()) {
            return;
        }
        Optional<Status> status = state(line.text());
        if (mark != Block.Mark.NONE && status.filter(Status.DONE::equals).isEmpty()) {
            status = Optional.of(mark == Block.Mark.DONE ? Status.DONE : Status.OPEN);
        }
        items.add(new ActionItem(
                line.text(),
                group(OWNER, line.text()),
                Optional.empty(),
                status,
                group(DUE, line.text()).flatMap(ActionItemReader::date),
                url(List.of(line)),
                new Evidence(source, line.line(), line.text())));
    }

    private static Optional<Status> state(String text) {
        if (DONE.isIn(text)) {
            return Optional.of(Status.DONE);
        }
        return OPEN.isIn(text) ? Optional.of(Status.OPEN) : TaskState.ofLine(text);
    }

    private static Optional<String> group(Wording wording, String text) {
        return wording.first(text, match -> true).flatMap(match -> Text.of(match.group(1)));
    }

    private static Optional<LocalDate> date(String text) {
        return TimeScanner.scan(text).stream()
                .flatMap(when -> when.date().stream())
                .flatMap(date -> date.date().stream())
                .findFirst();
    }

    private void addTable(Block.Table written) {
        Block.Table table = TaskColumns.headed(written);
        TaskColumns columns = TaskColumns.of(table);
        for (List<TextLine> row : table.rows()) {
            TextLine text = row.size() > columns.text() ? row.get(columns.text()) : TextLine.plain("", table.line());
            if (text.text().isBlank() || Placeholders.isPlaceholder(text.text())) {
                continue;
            }
            Optional<String> status = cell(row, columns.status());
            if (status.filter(TaskState::isWithdrawn).isPresent()) {
                continue;
            }
            items.add(new ActionItem(
                    text.text(),
                    cell(row, columns.owner()),
                    cell(row, columns.kind()),
                    status.flatMap(TaskState::ofCell)
                            .or(() -> state(text.text()))
                            .or(() -> stateAtEnd(row, columns.text())),
                    cell(row, columns.due()).flatMap(ActionItemReader::date),
                    url(row),
                    new Evidence(source, text.line(), text.text())));
        }
    }

    /** In capitals at the end of any cell, or all that a cell says but for a day or a ticket. */
    private static Optional<Status> stateAtEnd(List<TextLine> row, int task) {
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i).text();
            Matcher state = STATE_AT_END.matcher(cell);
            Optional<Status> status = state.find() ? TaskState.ofCell(state.group()) : Optional.empty();
            if (status.isEmpty() && i != task) {
                status = TaskState.ofPart(cell);
            }
            if (status.isPresent()) {
                return status;
            }
        }
        return Optional.empty();
    }

    /** The first link, else the first address that is written out without being one. */
    private static Optional<String> url(List<TextLine> lines) {
        for (TextLine line : lines) {
            if (!line.links().isEmpty()) {
                return Text.of(line.links().get(0)).or(() -> address(lines));
            }
        }
        return address(lines);
    }

    private static Optional<String> address(List<TextLine> lines) {
        for (TextLine line : lines) {
            Optional<String> address = line.text().contains("://") ? group(ADDRESS, line.text()) : Optional.empty();
            if (address.isPresent()) {
                return address;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> cell(List<TextLine> row, int column) {
        return column < 0 || column >= row.size()
                ? Optional.empty()
                : Text.of(row.get(column).text()).filter(text -> !Placeholders.isPlaceholder(text));
    }
}
