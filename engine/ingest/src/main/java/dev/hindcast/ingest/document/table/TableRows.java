package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.FigureDates;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.LostClock;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.FigureOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the header of a table and reads the rows below it. Used for one table; not thread-safe. */
public final class TableRows {
    /** A title, some remarks and a summary may stand above the header. */
    private static final int MOST_ABOVE = 30;

    private static final Pattern FORMULA =
            Pattern.compile("=(?:HYPERLINK\\(\"[^\"]{0,2000}\"[,;]\\s?)?\"([^\"]{0,2000})\"\\)?");

    private static final String NO_STATE = "its rows tell of no state that a check had while something was out";

    private final EntryDocuments entries;
    private final int mostColumns;
    private final KeyRows keyRows = new KeyRows();
    private final TableNotes notes = new TableNotes();
    private TableHeader header = new TableHeader(List.of());
    private int above;

    /** No table of incidents is longer; so many wait at once: each such part is read by what the dates up to its end tell. */
    private static final int MOST_HELD = 100_000;

    private final FigureDates dates = new FigureDates();
    /** Those of all tables of the file. */
    private final FigureDates others;
    /** Rows that wait for the end, because a later one may tell the order of day and month. */
    private final List<Runnable> held = new ArrayList<>();

    /** What may be the log of a program that watches; absent if the header is that of something else. */
    private Optional<StateChanges> changes = Optional.empty();
    /** What may be the periods of such a program. */
    private Optional<StatePeriods> periods = Optional.empty();
    /** Whether the header names the columns of an incident. */
    private boolean understood;

    private boolean hasRows;
    /** Whether the rows are those of a table within the table. */
    private boolean parts;

    private int lastLine = 1;

    /**
     * Prepares for one table.
     *
     * @param entries takes its rows
     * @param mostColumns a row with more cells is no header
     */
    public TableRows(EntryDocuments entries, int mostColumns) {
        this(entries, mostColumns, new FigureDates());
    }

    /**
     * Prepares for one table of several in a file, such as the sheets of a workbook.
     *
     * @param entries takes its rows
     * @param mostColumns a row with more cells is no header
     * @param others the dates of all tables of the file: they tell which figure is the month where the table's own do not
     */
    public TableRows(EntryDocuments entries, int mostColumns, FigureDates others) {
        this.entries = entries;
        this.mostColumns = mostColumns;
        this.others = others;
    }

    /** Returns the line of the row that was added last. */
    public int lastLine() {
        return lastLine;
    }

    /** Returns whether the first rows hold no header. */
    public boolean isHopeless() {
        return columns() == 0 && above >= MOST_ABOVE && keyRows.isEmpty();
    }

    /**
     * Adds a row.
     *
     * @param line 1-based
     */
    public void add(int line, List<String> cells) {
        add(line, cells, List.of());
    }

    /** Adds a row of which each cell has a line of its own. */
    public void add(List<TextLine> cells) {
        List<Integer> lines = cells.stream().map(TextLine::line).toList();
        add(lines.get(0), cells.stream().map(TextLine::text).toList(), lines);
    }

    private void add(int line, List<String> cells, List<Integer> lines) {
        lastLine = line;
        if (columns() > 0) {
            addEntry(cells, lines);
            return;
        }
        keyRows.add(line, cells);
        if (!keyRows.isEmpty()) {
            others.see(cells);
        }
        if (above < MOST_ABOVE) {
            above++;
            TableHeader found = cells.size() <= mostColumns ? TableHeader.of(cells) : header;
            Optional<StateChanges> log = StateChanges.of(found);
            understood = entries.understands(found.words(), found.names());
            boolean spans = !understood && log.isEmpty() && StatePeriods.isHeader(found);
            if (found.size() > 0 && (understood || spans || log.isPresent())) {
                header = found;
                changes = log;
                periods = spans ? Optional.of(StatePeriods.of(found)) : Optional.empty();
                keyRows.clear();
                state(notes);
                // A note below the rows may name their zone.
                entries.hold();
                return;
            }
            notes.add(line, cells);
        }
    }

    private void state(TableNotes said) {
        said.zone(header.written()).ifPresent(entries::addBeside);
    }

    /** Returns what stands above the header, or in the whole table if it has none. */
    public TableNotes notes() {
        return notes;
    }

    /** Returns what its columns are called; none before the header was found. */
    public List<String> names() {
        return header.names();
    }

    /** Returns how many columns its header has, 0 before it was found. */
    public int columns() {
        return header.size();
    }

    /** Returns what the rows of a form on its side are called, one incident beside them; none if they are no such form. */
    public Set<String> formKeys() {
        return columns() == 0 ? keyRows.form(entries) : Set.of();
    }

    private void addEntry(List<String> cells, List<Integer> lines) {
        if (cells.stream().allMatch(String::isBlank) || header.isAgain(cells)) {
            return;
        }
        Optional<TableHeader> units = hasRows ? Optional.empty() : header.withUnits(cells);
        if (units.isPresent()) {
            header = units.get();
            return;
        }
        hasRows = true;
        int line = lastLine;
        parts = parts && cells.get(0).isBlank() || RowSense.namesParts(header, cells);
        Optional<String> why = parts
                ? Optional.of("it is no row of the table but a part of the row above")
                : RowSense.why(header, cells);
        if (why.isPresent()) {
            TableNotes note = new TableNotes();
            note.add(line, cells);
            state(note);
            hold(() -> entries.noIncident(line, why.get()));
        } else if (isBroken(cells)) {
            hold(() -> entries.broken(
                    line,
                    "this row has " + cells.size() + " cells, the header has " + header.size()
                            + "; put cells that hold a delimiter in quotes"));
        } else {
            dates.see(cells);
            others.see(cells);
            if (changes.isPresent() && changes.get().size() < MOST_HELD) {
                changes.get().add(line, cells);
            } else if (periods.isPresent()) {
                addPeriod(periods.get(), line, cells);
            } else {
                hold(() -> {
                    List<String> lost = new ArrayList<>();
                    Optional<FigureOrder> order = dates.order().or(others::order);
                    List<String> dated = LoneClocks.withDays(header, cells, order, lost::add);
                    addEntry(line, dated, lines, lost);
                });
            }
        }
    }

    /** Rows of which two tell one outage; each is one by itself where they are no such log. */
    private void addChanges(StateChanges log) {
        if (log.areTold() || !understood && log.tellOutages()) {
            log.read(
                    dates.order(),
                    entries::add,
                    line -> entries.noIncident(line, "it tells of no outage but of a state before or after one"));
        } else if (understood) {
            log.each((line, cells) -> addEntry(line, cells, List.of(), List.of()));
        } else {
            entries.noIncidents(NO_STATE);
        }
    }

    private void addPeriod(StatePeriods told, int line, List<String> cells) {
        told.add(line, cells);
        if (told.size() >= MOST_HELD) {
            addPeriods(told);
        }
    }

    private void addPeriods(StatePeriods told) {
        if (told.areTold()) {
            told.read(
                    (line, cells) -> addEntry(line, cells, List.of(), List.of()),
                    line -> entries.noIncident(line, "it tells of no outage but of a state before or after one"));
        } else {
            told.refuse();
        }
    }

    private boolean isBroken(List<String> cells) {
        return cells.size() > header.size()
                ? cells.subList(header.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank())
                : cells.size() < header.size() && !header.mayBeCut(cells);
    }

    private void hold(Runnable row) {
        held.add(row);
        if (!dates.areUsed() || held.size() > MOST_HELD) {
            release();
        }
    }

    private void release() {
        held.forEach(Runnable::run);
        held.clear();
    }

    /** Without lines of their own, cells stand below each other as their line breaks have it. */
    private void addEntry(int first, List<String> cells, List<Integer> lines, List<String> lost) {
        int line = first;
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            String cell = shown(cells.get(i));
            line = lines.isEmpty() ? line : lines.get(i);
            properties.add(new Property(header.names().get(i), cell, line, true));
            line += (int) cell.chars().filter(c -> c == '\n').count();
        }
        order(first, dates.areUsed()).ifPresent(properties::add);
        lost.forEach(cell -> properties.add(LostClock.of(cell, first)));
        entries.add(new Entry(properties, List.of(), Set.of(), first));
    }

    /** Which figure of a date is the month, as this table tells it, else another of the file. */
    private Optional<Property> order(int line, boolean dated) {
        return dates.order()
                .or(() -> dated ? others.order() : Optional.empty())
                .map(order -> new Property(FigureOrder.FIELD, order.name(), line, false));
    }

    /** What a spreadsheet would show for a formula that a program wrote to keep figures as they are, or to link them. */
    private static String shown(String cell) {
        Matcher formula = cell.startsWith("=") ? FORMULA.matcher(cell) : null;
        return formula != null && formula.matches() ? formula.group(1) : cell;
    }

    /** The table has ended. */
    public void end() {
        changes.ifPresent(this::addChanges);
        periods.filter(told -> told.size() > 0).ifPresent(this::addPeriods);
        if (periods.filter(StatePeriods::areRefused).isPresent()) {
            entries.noIncidents(NO_STATE);
        }
        release();
        entries.release();
        List<Entry> columns = columns() == 0 ? keyRows.entries(entries) : List.of();
        columns.forEach(column ->
                entries.add(order(column.line(), true).map(column::with).orElse(column)));
        if (columns() == 0 && columns.isEmpty()) {
            entries.noIncidents(
                    "none of its first rows names the columns of an incident; name them under \"columns\" in"
                            + " hindcast.yml if it is a table of incidents");
        } else if (columns() > 0 && !hasRows) {
            entries.noIncidents("below the header of this table stand no rows");
        }
    }
}
