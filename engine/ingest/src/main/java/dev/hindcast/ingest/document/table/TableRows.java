package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.time.FigureOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the header of a table and reads the rows below it. Used for one table; not thread-safe. */
public final class TableRows {
    /** A title and some remarks may stand above the header. */
    private static final int MOST_ABOVE = 10;
    /** A record of one incident has no more keys. */
    private static final int MOST_PAIRS = 200;

    private final EntryDocuments entries;
    private final int mostColumns;
    private List<String> header = List.of();
    private int above;
    /** The rows so far while each is a key with its value; absent once one is not. */
    private List<Property> pairs = new ArrayList<>();

    /** No table of incidents is longer; so many wait at once: each such part is read by what the dates up to its end tell. */
    private static final int MOST_HELD = 100_000;

    private final FigureDates dates = new FigureDates();
    /** Rows that wait for the end, because a later one may tell the order of day and month. */
    private final List<Runnable> held = new ArrayList<>();

    private boolean hasRows;
    private int lastLine = 1;

    /**
     * Prepares for one table.
     *
     * @param entries takes its rows
     * @param mostColumns a row with more cells is no header
     */
    public TableRows(EntryDocuments entries, int mostColumns) {
        this.entries = entries;
        this.mostColumns = mostColumns;
    }

    /** Returns the line of the row that was added last. */
    public int lastLine() {
        return lastLine;
    }

    /** Returns whether the first rows hold no header. */
    public boolean isHopeless() {
        return header.isEmpty() && above >= MOST_ABOVE && pairs.isEmpty();
    }

    /**
     * Adds a row.
     *
     * @param line 1-based
     */
    public void add(int line, List<String> cells) {
        lastLine = line;
        addPair(line, cells);
        if (!header.isEmpty()) {
            addEntry(cells);
        } else if (above < MOST_ABOVE) {
            above++;
            List<String> names = cells.stream().map(String::strip).toList();
            if (names.size() <= mostColumns && entries.understands(words(names), names)) {
                header = names;
                pairs = List.of();
            }
        }
    }

    /** A sheet may tell one incident, a key and its value to a row. */
    private void addPair(int line, List<String> cells) {
        if (header.isEmpty() && (above == 0 || !pairs.isEmpty())) {
            boolean pair = cells.size() == 2 && !cells.get(0).isBlank() && pairs.size() < MOST_PAIRS;
            if (pair) {
                pairs.add(new Property(cells.get(0).strip(), cells.get(1), line, true));
            } else if (!cells.stream().allMatch(String::isBlank)) {
                pairs = List.of();
            }
        }
    }

    private boolean isOneIncident() {
        List<String> keys = pairs.stream().map(Property::key).toList();
        return pairs.size() > 1 && entries.understands(words(keys), keys);
    }

    /** Returns how many columns its header has, 0 before it was found. */
    public int columns() {
        return header.size();
    }

    private static Set<String> words(List<String> names) {
        Set<String> words = new TreeSet<>();
        names.forEach(name -> words.add(Keys.words(name)));
        return words;
    }

    private void addEntry(List<String> cells) {
        hasRows = true;
        boolean more = cells.size() > header.size()
                && cells.subList(header.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (more || cells.size() < header.size()) {
            int broken = lastLine;
            hold(() -> entries.broken(
                    broken,
                    "this row has " + cells.size() + " cells, the header has " + header.size()
                            + "; put cells that hold a delimiter in quotes"));
            return;
        }
        dates.see(cells);
        int line = lastLine;
        hold(() -> addEntry(line, cells));
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

    private void addEntry(int first, List<String> cells) {
        int line = first;
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = cells.get(i);
            properties.add(new Property(header.get(i), cell, line, true));
            line += (int) cell.chars().filter(c -> c == '\n').count();
        }
        dates.order()
                .map(order -> new Property(FigureOrder.FIELD, order.name(), first, false))
                .ifPresent(properties::add);
        entries.add(new Entry(properties, List.of(), Set.of(), first));
    }

    /** The table has ended. */
    public void end() {
        release();
        if (header.isEmpty() && isOneIncident()) {
            entries.add(new Entry(pairs, List.of(), Set.of(), pairs.get(0).line()));
        } else if (header.isEmpty()) {
            entries.noIncidents(
                    "none of its first rows names the columns of an incident; name them under \"columns\" in"
                            + " hindcast.yml if it is a table of incidents");
        } else if (!hasRows) {
            entries.noIncidents("below the header of this table stand no rows");
        }
    }
}
