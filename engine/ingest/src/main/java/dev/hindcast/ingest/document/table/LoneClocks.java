package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clocks without a day in rows whose beginning and end have days of their own: {@code Start date, Start time, End date, End time, Reported}. Such a
 * clock is of the first day on which it comes after the beginning, not of the day that happens to stand before it; where that is not plain, it is of none.
 */
final class LoneClocks {
    private static final String DAY = "\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d";
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)(?::[0-5]\\d)?");
    private static final Pattern DATED = Pattern.compile("(" + DAY + ")(?:[ T,]+(" + CLOCK.pattern() + "))?");
    private static final int HOUR = 60;

    /** What the cells under the names of one moment say; minutes of the day are negative where there are none. */
    private static final class Moment {
        private String day = "";
        private int minute = -1;
    }

    private LoneClocks() {}

    /** Returns the cells with the day before each clock that lacks one and can be of one day alone. */
    static List<String> withDays(TableHeader header, List<String> cells) {
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
            Matcher clock = CLOCK.matcher(cells.get(i).strip());
            Moment own = moments.get(name(header, i));
            if (own != null && own.day.isEmpty() && clock.matches() && !isSettled(start, end)) {
                String day = day(minute(clock, 1), start, end);
                // The day beside it would be a guess.
                dated.set(i, day.isEmpty() ? "" : day + " " + cells.get(i).strip());
            }
        }
        return dated;
    }

    private static String day(int minute, Moment start, Moment end) {
        if (start.minute >= 0 && minute >= start.minute) {
            // Whoever notices does so soon.
            return start.day;
        }
        return start.minute >= 0 && minute <= end.minute && follows(start.day, end.day) ? end.day : "";
    }

    /** Returns whether a day is the one after another of the same month, whichever figure is the month. */
    private static boolean follows(String day, String next) {
        String[] one = day.split("[./-]");
        String[] other = next.split("[./-]");
        int changed = 0;
        int by = 0;
        for (int i = 0; i < one.length; i++) {
            int difference = Integer.parseInt(other[i]) - Integer.parseInt(one[i]);
            changed += difference == 0 ? 0 : 1;
            by += difference;
        }
        return changed == 1 && by == 1;
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
