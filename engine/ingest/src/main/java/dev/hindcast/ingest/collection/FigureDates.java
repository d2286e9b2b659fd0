package dev.hindcast.ingest.collection;

import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the dates of figures in a table or a list, such as {@code 04/03/2031}, name the day or the month first. One program wrote them
 * all, so that a single {@code 13/04/2031} anywhere tells it for every row; else a day written out beside one of them does. Used for one file; not
 * thread-safe.
 */
public final class FigureDates {
    /** A cell that is a date, perhaps with a time of day behind it. */
    private static final Pattern DATE =
            Pattern.compile("^\\s*(\\d{1,2})([/-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?![\\d/-])");
    /** A field within a text: "Start: 13/04/2031 10:02". */
    private static final Pattern FIELD =
            Pattern.compile("(?m)^[^:\\n]{1,40}:[\\s*_]{1,5}(\\d{1,2})([/-])(\\d{1,2})\\2\\d{4}(?![\\d/-])");

    private static final Pattern WRITTEN_OUT = Pattern.compile("^\\s*\\d{4}-\\d\\d-\\d\\d(?!\\d)");
    /** A record of an incident is written within so many days of it. */
    private static final long NEAR = 3;

    private static final long FAR = 27;
    private static final int LONGEST_TEXT = 5_000;
    /** A longer cell is prose. */
    private static final int LONGEST = 40;

    private static final int MONTHS = 12;

    private final Set<FigureOrder> told = EnumSet.noneOf(FigureOrder.class);
    /** What is told by days that stand written out beside them. */
    private final Set<FigureOrder> likely = EnumSet.noneOf(FigureOrder.class);

    private boolean seen;

    /** Looks at the values of a row or an entry. */
    public void see(List<String> cells) {
        List<LocalDate> days = null;
        for (String cell : cells) {
            Matcher date = cell.length() < 6 || cell.length() > LONGEST_TEXT
                    ? null
                    : (cell.length() > LONGEST ? FIELD : DATE).matcher(cell);
            while (date != null && date.find()) {
                see(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3)));
                days = days == null ? writtenOut(cells) : days;
                compare(date.group(), days);
            }
        }
    }

    private static List<LocalDate> writtenOut(List<String> cells) {
        return cells.stream()
                .filter(cell ->
                        cell.length() <= LONGEST && WRITTEN_OUT.matcher(cell).find())
                .flatMap(FigureDates::dates)
                .flatMap(date -> date.date().stream())
                .toList();
    }

    private static Stream<WrittenDate> dates(String cell) {
        return TimeScanner.scan(cell).stream().flatMap(when -> when.date().stream());
    }

    /** Told if it lies beside one of the days in one order, and far from all in the other. */
    private void compare(String written, List<LocalDate> days) {
        if (days.isEmpty()) {
            return;
        }
        dates(written).limit(1).filter(date -> !date.namesMonth()).forEach(date -> {
            for (FigureOrder order : List.of(FigureOrder.DAY_FIRST, FigureOrder.MONTH_FIRST)) {
                FigureOrder other = order == FigureOrder.DAY_FIRST ? FigureOrder.MONTH_FIRST : FigureOrder.DAY_FIRST;
                if (nearest(date.in(order), days) <= NEAR && nearest(date.in(other), days) >= FAR) {
                    likely.add(order);
                }
            }
        });
    }

    private static long nearest(WrittenDate date, List<LocalDate> days) {
        return date.date().stream()
                .flatMapToLong(day -> days.stream().mapToLong(other -> Math.abs(ChronoUnit.DAYS.between(day, other))))
                .min()
                .orElse(Long.MAX_VALUE);
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
        Set<FigureOrder> firmest = told.isEmpty() ? likely : told;
        return firmest.size() == 1 ? Optional.of(firmest.iterator().next()) : Optional.empty();
    }
}
