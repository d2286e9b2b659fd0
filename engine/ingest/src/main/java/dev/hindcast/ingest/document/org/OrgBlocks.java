package dev.hindcast.ingest.document.org;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.Block.Verbatim.Kind;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.CheckBox;
import dev.hindcast.ingest.document.markup.ItemDepth;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through an outline line by line. Used once; not thread-safe. */
final class OrgBlocks {
    private static final Pattern KEYWORD = Pattern.compile("^\\s*#\\+([A-Za-z_-]{1,40}):\\s*(.*)$");
    private static final Pattern FENCE = Pattern.compile("(?i)^\\s*#\\+BEGIN_(\\w{1,30})\\b.*$");
    private static final Pattern COMMENT = Pattern.compile("^\\s*#(?:\\s.*)?$");
    private static final Pattern FIXED = Pattern.compile("^\\s*:(?:\\s.*)?$");
    private static final Pattern ITEM = Pattern.compile("^(\\s*)(?:[-+]|\\d{1,4}[.)]|(?<=\\s)\\*)\\s+(\\S.*)$");
    private static final Pattern TERM = Pattern.compile("^(\\S.{0,150}?)\\s+::\\s+(\\S.*)$");
    private static final Pattern ROW = Pattern.compile("^\\s*\\|.*$");
    private static final Pattern RULE = Pattern.compile("^\\s*\\|-.*$");
    /** {@code CLOSED: [2031-05-14 Wed 10:40] DEADLINE: <2031-06-01 Sun>} */
    private static final Pattern PLANNED =
            Pattern.compile("(CLOSED|DEADLINE|SCHEDULED):\\s*([<\\[]\\d{4}-[^<>\\[\\]]{1,40}[>\\]])\\s*");

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");
    /** {@code - 06:31 phone from the hall} */
    private static final Pattern ENTRY = Pattern.compile("^\\s*[-+] \\d{1,2}:\\d{2}\\b.*$");

    private static final Pattern PLANNING = Pattern.compile("^\\s*(?:" + PLANNED.pattern() + ")+$");
    /** A time for the agenda, alone in its line, is an appointment. */
    private static final Pattern APPOINTMENT = Pattern.compile("^\\s*<\\d{4}-[^<>]{1,40}>(?:--<\\d{4}-[^<>]{1,40}>)?$");

    /** Words of the program, not of the account. */
    private static final Set<String> OF_PROGRAM = Set.of(
            "author", "email", "startup", "options", "filetags", "language", "setupfile", "columns", "tags", "latex");

    private static final Pattern PROPERTY = Pattern.compile("(\\S{1,60})\\s+(\\S.*)");
    private static final int DEEPEST = 6;
    /** A tag that says how bad it is. */
    private static final Pattern LEVEL = Pattern.compile("(?i)(?:sev(?:erity)?_?|[ps])[0-5]");
    /** Properties under which an incident states its end itself. */
    private static final Set<String> ENDS =
            Set.of("RESOLVED", "RESOLVED_AT", "CLOSED", "CLOSED_AT", "END", "ENDED", "ENDED_AT");
    /** Where the day ends in a stamp: {@code [2031-05-14}. */
    private static final int DAY_END = 11;

    private final LineCursor cursor;
    private final BlockBuilder blocks;
    private final OrgStates states = new OrgStates();
    private final ItemDepth depth = new ItemDepth();
    private final List<Field> fields = new ArrayList<>();
    /** The properties of the headline before, if they are those of an incident; none once tasks stand below it. */
    private Set<String> incident = Set.of();

    private int incidentLevel;
    /** By how many levels headlines lie below the title of the whole. */
    private int below;

    OrgBlocks(String text, ParseLimits limits) {
        this.cursor = new LineCursor(text, limits);
        this.blocks = new BlockBuilder(limits);
    }

    Parsed read(String source, String format) {
        while (cursor.hasNext()) {
            if (!OrgDrawer.add(cursor, blocks)) {
                addNext();
            }
        }
        return blocks.finish(source, format, fields);
    }

    private void addNext() {
        int line = cursor.line();
        String text = cursor.next();
        Matcher keyword = KEYWORD.matcher(text);
        Matcher fence = FENCE.matcher(text);
        Optional<OrgHeadline> headline = OrgHeadline.of(text, states.all());
        if (text.isEmpty()) {
            blocks.end();
        } else if (headline.isPresent()) {
            addHeadline(headline.get(), line);
        } else if (keyword.matches()) {
            addKeyword(keyword.group(1).toLowerCase(Locale.ROOT), keyword.group(2), line);
        } else if (fence.matches()) {
            addFenced(fence.group(1).toUpperCase(Locale.ROOT), line);
        } else if (ROW.matcher(text).matches()) {
            addTable(text, line);
        } else if (PLANNING.matcher(text).matches()) {
            addPlanned(text, line);
        } else if (FIXED.matcher(text).matches()) {
            blocks.verbatim(Kind.CODE, List.of(text.strip().substring(1)), line);
        } else if (!COMMENT.matcher(text).matches()
                && !APPOINTMENT.matcher(text).matches()
                && !text.strip().startsWith("#+")) {
            addWords(text, line);
        }
    }

    private void addKeyword(String key, String value, int line) {
        Matcher property = PROPERTY.matcher(value);
        if (key.equals("title")) {
            below = 1;
            blocks.heading(1, OrgInline.line(value, line));
        } else if (key.equals("todo") || key.equals("seq_todo") || key.equals("typ_todo")) {
            states.add(value);
        } else if (key.equals("property") && property.matches()) {
            fields.add(new Field(property.group(1), OrgInline.stamps(property.group(2)), line));
        } else if (!OF_PROGRAM.contains(key) && !value.isBlank()) {
            fields.add(new Field(key, OrgInline.stamps(value), line));
        }
    }

    /** A headline with a state that holds nothing of its own is a task; with an account below it, what the account is about. */
    private void addHeadline(OrgHeadline headline, int line) {
        TextLine title = OrgInline.line(headline.title(), line);
        depth.end();
        if (!headline.state().isEmpty() && headline.level() > 1 && isTask(headline.level())) {
            if (!incident.isEmpty() && headline.level() > incidentLevel) {
                blocks.heading(Math.min(DEEPEST, headline.level() + below), TextLine.plain("Action items", line));
                incident = Set.of();
            }
            Block.Mark mark = states.isDone(headline.state()) ? Block.Mark.DONE : Block.Mark.OPEN;
            blocks.item(0, mark, title);
            return;
        }
        incident = OrgDrawer.ofIncident(cursor);
        incidentLevel = headline.level();
        blocks.heading(Math.min(DEEPEST, headline.level() + below), title);
        if (!headline.state().isEmpty()) {
            blocks.text(OrgDrawer.field("STATUS", headline.state().toLowerCase(Locale.ROOT), line));
            blocks.end();
        }
        if (!incident.isEmpty() && !incident.contains("SEVERITY")) {
            headline.tags().stream()
                    .filter(tag -> LEVEL.matcher(tag).matches())
                    .findFirst()
                    .ifPresent(tag -> {
                        blocks.text(OrgDrawer.field("SEVERITY", tag, line));
                        blocks.end();
                    });
        }
    }

    /** Neither headlines nor properties stand below it, nor what happened at which times. */
    private boolean isTask(int level) {
        int ahead = 0;
        while (cursor.line() + ahead <= cursor.lines()) {
            String text = cursor.peek(ahead);
            Optional<OrgHeadline> next = OrgHeadline.of(text, Set.of());
            if (next.isPresent()) {
                return next.get().level() <= level;
            }
            if (text.strip().equalsIgnoreCase(":PROPERTIES:")
                    || ENTRY.matcher(text).matches()) {
                return false;
            }
            ahead++;
        }
        return true;
    }

    /**
     * When a headline was ticked off tells of the one who keeps the outline, not of the incident, unless it is the incident; but its day
     * is that of the account if the time of day is told there.
     */
    private void addPlanned(String text, int line) {
        Matcher planned = PLANNED.matcher(text);
        boolean task = blocks.isOpen();
        while (planned.find()) {
            if (planned.group(1).equals("CLOSED") && !task && tells(CLOCK.matcher(planned.group(2)))) {
                blocks.text(OrgDrawer.field("DATE", planned.group(2).substring(1, DAY_END), line));
                blocks.end();
            }
            if (planned.group(1).equals("DEADLINE") && task) {
                String day = planned.group(2).replaceAll("[ >].*", ">");
                blocks.text(OrgInline.line("(due " + day + ")", line));
            } else if (planned.group(1).equals("CLOSED")
                    && !task
                    && !incident.isEmpty()
                    && incident.stream().noneMatch(ENDS::contains)) {
                blocks.text(OrgDrawer.field("CLOSED", planned.group(2), line));
                blocks.end();
            }
        }
    }

    private boolean tells(Matcher clock) {
        for (int ahead = 0; clock.find(0) && cursor.line() + ahead <= cursor.lines(); ahead++) {
            String text = cursor.peek(ahead);
            if (text.startsWith("*")) {
                return false;
            }
            if (ENTRY.matcher(text).matches() && text.contains(clock.group())) {
                return true;
            }
        }
        return false;
    }

    private void addTable(String first, int line) {
        List<List<TextLine>> rows = new ArrayList<>();
        List<TextLine> header = List.of();
        String text = first;
        int at = line;
        while (true) {
            if (!RULE.matcher(text).matches()) {
                rows.add(cells(text, at));
            } else if (rows.size() == 1 && header.isEmpty()) {
                header = rows.remove(0);
            }
            if (!ROW.matcher(cursor.peek()).matches()) {
                break;
            }
            at = cursor.line();
            text = cursor.next();
        }
        blocks.table(header, rows, line);
    }

    private static List<TextLine> cells(String text, int line) {
        String bare = text.strip().replaceAll("^\\||\\|$", "");
        List<TextLine> cells = new ArrayList<>();
        for (String cell : bare.split("\\|", -1)) {
            cells.add(OrgInline.line(cell.strip(), line));
        }
        return cells;
    }

    private void addFenced(String name, int line) {
        boolean code = Set.of("SRC", "EXAMPLE", "EXPORT", "COMMENT").contains(name);
        if (!code && !name.equals("QUOTE") && !name.equals("VERSE")) {
            // Others only draw a frame; the line that closes it begins as every instruction does.
            blocks.end();
            return;
        }
        List<String> inside = new ArrayList<>();
        String end = "#+END_" + name;
        int first = cursor.line();
        while (cursor.hasNext() && !cursor.peek().strip().equalsIgnoreCase(end)) {
            inside.add(cursor.next());
        }
        cursor.next();
        blocks.verbatim(code ? Kind.CODE : Kind.QUOTE, name.equals("COMMENT") ? List.of() : inside, first);
    }

    private void addWords(String text, int line) {
        Matcher item = ITEM.matcher(text);
        if (!item.matches()) {
            if (!blocks.isOpen()) {
                depth.end();
            }
            blocks.text(OrgInline.line(text.strip(), line));
            return;
        }
        // Half of what is below it is done.
        CheckBox box = CheckBox.of(item.group(2).replaceFirst("^\\[-\\]", "[ ]"));
        Matcher term = TERM.matcher(box.rest());
        TextLine words = term.matches() ? described(term, line) : OrgInline.line(box.rest(), line);
        blocks.item(depth.ofIndent(item.group(1).length()), box.mark(), words);
    }

    private static TextLine described(Matcher term, int line) {
        String name = OrgInline.line(term.group(1), line).text();
        TextLine value = OrgInline.line(term.group(2), line);
        return new TextLine(name + ": " + value.text(), name, line, value.links());
    }
}
