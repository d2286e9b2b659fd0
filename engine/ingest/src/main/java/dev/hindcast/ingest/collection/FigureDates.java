package dev.hindcast.ingest.collection;

import dev.hindcast.ingest.time.FigureOrder;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the dates of figures in a table or a list, such as {@code 04/03/2031}, name the day or the month first. One program wrote them
 * all, so that a single {@code 13/04/2031} anywhere tells it for every row. Used for one file; not thread-safe.
 */
public final class FigureDates {
    /** A cell that is a date, perhaps with a time of day behind it. */
    private static final Pattern DATE =
            Pattern.compile("^\\s*(\\d{1,2})([/-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?![\\d/-])");
    /** A longer cell is prose. */
    private static final int LONGEST = 40;

    private static final int MONTHS = 12;

    private final Set<FigureOrder> told = EnumSet.noneOf(FigureOrder.class);
    private boolean seen;

    /** Looks at the values of a row or an entry. */
    public void see(List<String> cells) {
        for (String cell : cells) {
            Matcher date = cell.length() > LONGEST || cell.length() < 6 ? null : DATE.matcher(cell);
            if (date != null && date.find()) {
                see(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3)));
            }
        }
    }

    private void see(int first, int second) {
        seen = true;
        if (first > MONTHS && second <= MONTHS) {
            told.add(FigureOrder.DAY_FIRST);
        } else if (second > MONTHS && first <= MONTHS) {
            told.add(FigureOrder.MONTH_FIRST);
        }
    }

    /** Returns whether there were any, so that the rows have to wait for each other. */
    public boolean areUsed() {
        return seen;
    }

    /** Returns the order that the rows so far tell; absent if they tell none, or two. */
    public Optional<FigureOrder> order() {
        return told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
    }
}
