package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the header of a table and reads the rows below it. Used for one table; not thread-safe. */
public final class TableRows {
    /** A title and some remarks may stand above the header. */
    private static final int MOST_ABOVE = 10;

    private final EntryDocuments entries;
    private final int mostColumns;
    private List<String> header = List.of();
    private int above;
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
        return header.isEmpty() && above >= MOST_ABOVE;
    }

    /**
     * Adds a row.
     *
     * @param line 1-based
     */
    public void add(int line, List<String> cells) {
        lastLine = line;
        if (!header.isEmpty()) {
            addEntry(cells);
        } else if (above < MOST_ABOVE) {
            above++;
            List<String> names = cells.stream().map(String::strip).toList();
            if (names.size() <= mostColumns && entries.understands(words(names), names)) {
                header = names;
            }
        }
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
            entries.broken(
                    lastLine,
                    "this row has " + cells.size() + " cells, the header has " + header.size()
                            + "; put cells that hold a delimiter in quotes");
            return;
        }
        List<Property> properties = new ArrayList<>();
        int line = lastLine;
        for (int i = 0; i < header.size(); i++) {
            String cell = cells.get(i);
            properties.add(new Property(header.get(i), cell, line, true));
            line += (int) cell.chars().filter(c -> c == '\n').count();
        }
        entries.add(new Entry(properties, List.of(), Set.of(), lastLine));
    }

    /** The table has ended. */
    public void end() {
        if (header.isEmpty()) {
            entries.noIncidents(
                    "none of its first rows names the columns of an incident; name them under \"columns\" in"
                            + " hindcast.yml if it is a table of incidents");
        } else if (!hasRows) {
            entries.noIncidents("below the header of this table stand no rows");
        }
    }
}
