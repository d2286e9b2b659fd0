package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.time.FigureOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Clocks without a day in rows whose beginning and end have days of their own: {@code Start date, Start time, End date, End time, Reported}. Such a
 * clock is of the first day on which it comes after the beginning, not of the day that happens to stand before it; where that is not plain, it is of none.
 */
final class LoneClocks {
    private static final String DAY = "\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d";
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)(?::[0-5]\\d)?");
    private static final Pattern DATED = Pattern.compile("(" + DAY + ")(?:[ T,]+(" + CLOCK.pattern() + "))?");
    private static final int HOUR = 60;
    /** Two figures of a year are of this century. */
    private static final int CENTURY = 2000;
    /** Whoever notices does so soon: on the first day on which it can be. */
    private static final Set<String> NOTICES = Set.of("detected", "acknowledged");

    /** What the cells under the names of one moment say; minutes of the day are negative where there are none. */
    private static final class Moment {
        private String day = "";
        private int minute = -1;
    }

    private LoneClocks() {}

    /**
     * Returns the cells with the day before each clock that lacks one and can be of one day alone.
     *
     * @param order which figure of a date is the month, if the table tells it
     * @param lost takes each clock that may be of several days, so that it is not used, behind the name of its column
     */
    static List<String> withDays(
            TableHeader header, List<String> cells, Optional<FigureOrder> order, Consumer<String> lost) {
        if (header.words().contains("date")) {
            return cells;
        }
        Map<String, Moment> moments = moments(header, cells);
        Moment start = moments.get("started");
        if (start == null || start.day.isEmpty()) {
            return cells;
        }
        Moment end = moments.getOrDefault("resolved", moments.getOrDefault("restored", new Moment()));
        List<String> dated = new ArrayList<>(cells);
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            String cell = cells.get(i).strip();
            Matcher clock = CLOCK.matcher(cell);
            String name = name(header, i);
            Moment own = moments.get(name);
            if (own != null && own.day.isEmpty() && clock.matches() && !isSettled(start, end)) {
                boolean next = follows(start.day, end.day, order);
                String day = day(minute(clock, 1), start, end, next, NOTICES.contains(name));
                // The day beside it would be a guess.
                dated.set(i, day.isEmpty() ? "" : day + " " + cell);
                if (day.isEmpty()) {
                    lost.accept(TableHeader.oneLine(Keys.written(header.names().get(i))) + ": " + cell);
                }
            }
        }
        return dated;
    }

    private static String day(int minute, Moment start, Moment end, boolean next, boolean notices) {
        if (start.minute < 0) {
            return "";
        }
        boolean onFirst = minute >= start.minute;
        boolean onNext = next && minute <= end.minute;
        if (onFirst && (notices || next && end.minute >= 0 && !onNext)) {
            return start.day;
        }
        return !onFirst && onNext ? end.day : "";
    }

    /** Returns whether a day is the one after another, whichever figure may be the month. */
    private static boolean follows(String day, String next, Optional<FigureOrder> order) {
        boolean either = day.contains("/") || day.matches("\\d{1,2}-.*");
        List<FigureOrder> orders = either
                ? order.map(List::of).orElse(List.of(FigureOrder.DAY_FIRST, FigureOrder.MONTH_FIRST))
                : List.of(FigureOrder.DAY_FIRST);
        List<Boolean> told = orders.stream()
                .flatMap(figures -> date(day, figures).stream()
                        .flatMap(one -> date(next, figures).stream()
                                .map(other -> one.plusDays(1).equals(other))))
                .toList();
        return !told.isEmpty() && !told.contains(false);
    }

    /** Returns the date of figures in this order, absent if they are none in it. */
    private static Optional<LocalDate> date(String day, FigureOrder order) {
        List<Integer> figures =
                Stream.of(day.split("[./-]")).map(Integer::valueOf).toList();
        boolean yearFirst = day.indexOf('-') == 4;
        int year = figures.get(yearFirst ? 0 : 2);
        boolean monthFirst = yearFirst || order == FigureOrder.MONTH_FIRST;
        int first = figures.get(yearFirst ? 1 : 0);
        int second = figures.get(yearFirst ? 2 : 1);
        try {
            return Optional.of(LocalDate.of(
                    year < 100 ? CENTURY + year : year, monthFirst ? first : second, monthFirst ? second : first));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Beside a beginning and an end of one day, or without an end, the day that stands before it is the one. */
    private static boolean isSettled(Moment start, Moment end) {
        return end.day.isEmpty() || end.day.equals(start.day);
    }

    private static Map<String, Moment> moments(TableHeader header, List<String> cells) {
        Map<String, Moment> moments = new TreeMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            String name = name(header, i);
            String cell = cells.get(i).strip();
            Matcher dated = DATED.matcher(cell);
            Matcher clock = CLOCK.matcher(cell);
            if (!name.isEmpty() && dated.matches()) {
                Moment moment = moments.computeIfAbsent(name, told -> new Moment());
                moment.day = dated.group(1);
                moment.minute = dated.group(2) == null ? moment.minute : minute(dated, 3);
            } else if (!name.isEmpty() && clock.matches()) {
                moments.computeIfAbsent(name, told -> new Moment()).minute = minute(clock, 1);
            }
        }
        return moments;
    }

    private static int minute(Matcher clock, int hour) {
        return Integer.parseInt(clock.group(hour)) * HOUR + Integer.parseInt(clock.group(hour + 1));
    }

    private static String name(TableHeader header, int column) {
        String words = Keys.words(header.names().get(column));
        return Vocabulary.isTime(words) ? Vocabulary.label(words).orElse(words) : "";
    }
}
