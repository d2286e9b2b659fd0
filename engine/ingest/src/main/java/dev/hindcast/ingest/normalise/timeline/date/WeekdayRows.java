package dev.hindcast.ingest.normalise.timeline.date;

import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.timeline.entry.WeekdayHead;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows that tell their weekday instead of a date, {@code Sat 19:20 site went down}, {@code Sunday, 03:10 down again}, and heads that are
 * but a weekday: they go up to the day
 * on which the text was written, or one of them is of the day that the text names, and the others go on from it.
 */
final class WeekdayRows {
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?i)[\\s*_>\\[(-]{0,6}(?:on )?(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?[.,:]?\\s+(?:(?:at|around|about)\\s|~|≈)?");

    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    /** A weekday and the words beside it are no longer, in characters. */
    private static final int LONGEST_HEAD = 40;

    /** Heads of an account are no more days apart. */
    private static final int MOST_ON = 4;

    /** What is still to come does not lead up to the day of writing. */
    private static final Pattern PLAN = Pattern.compile(
            "(?i)\\b(?:will|review|meeting|planned|scheduled|to be|follow-up|retrospective|post-?mortem)\\b");

    private WeekdayRows() {}

    /** Returns the entries, such rows with their dates; unchanged where it is not clear which dates these are. */
    static List<WrittenEntry> dated(List<WrittenEntry> entries, DocumentDates dates) {
        List<Integer> rows = new ArrayList<>();
        List<DayOfWeek> weekdays = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional<DayOfWeek> weekday = weekday(entries.get(i));
            if (weekday.isPresent()) {
                rows.add(i);
                weekdays.add(weekday.get());
            }
        }
        if (rows.size() == 1) {
            return alone(entries, rows.get(0), weekdays.get(0), dates);
        }
        if (rows.isEmpty() || isDatedWithin(entries.subList(rows.get(0), rows.get(rows.size() - 1)))) {
            return entries;
        }
        List<LocalDate> days = days(weekdays, dates);
        if (entries.get(rows.get(0)).isWeekdayHead() && (days.isEmpty() || jump(days))) {
            return entries.subList(0, rows.get(0));
        }
        List<WrittenEntry> dated = new ArrayList<>(entries);
        for (int i = 0; i < days.size(); i++) {
            WrittenEntry row = entries.get(rows.get(i));
            dated.set(rows.get(i), row.at(row.when().onDay(days.get(i))));
        }
        return dated;
    }

    /**
     * One alone is not of the day of the document, where that is another weekday; nor are those below it, unless the times of others go on
     * over it. The first row may be of the evening before.
     */
    private static List<WrittenEntry> alone(
            List<WrittenEntry> entries, int row, DayOfWeek weekday, DocumentDates dates) {
        boolean known = dates.day().filter(day -> day.getDayOfWeek() == weekday).isPresent();
        if (known || isDatedWithin(entries)) {
            return entries;
        }
        Optional<LocalDate> eve = dates.day()
                .map(named -> named.minusDays(1))
                .filter(before -> row == 0 && before.getDayOfWeek() == weekday && !followsOn(entries, 1));
        Optional<LocalDate> day = eve.or(() -> dates.onWeekday(weekday, Optional.empty()));
        List<WrittenEntry> dated = new ArrayList<>(entries);
        if (day.isPresent()) {
            dated.set(row, entries.get(row).at(entries.get(row).when().onDay(day.get())));
            return dated;
        }
        if (row > 0 && followsOn(entries, row) && followsOn(entries, row + 1)) {
            dated.remove(row);
            return dated;
        }
        return entries.subList(0, row);
    }

    /** Returns whether the time of a row is not before that of the row above it; so too where either has none. */
    private static boolean followsOn(List<WrittenEntry> entries, int row) {
        Optional<LocalTime> time = timeOf(entries, row);
        return timeOf(entries, row - 1)
                .filter(above -> time.filter(above::isAfter).isPresent())
                .isEmpty();
    }

    private static Optional<LocalTime> timeOf(List<WrittenEntry> entries, int row) {
        return row < 0 || row >= entries.size()
                ? Optional.empty()
                : entries.get(row).when().time();
    }

    private static Optional<DayOfWeek> weekday(WrittenEntry entry) {
        if (entry.isWeekdayHead()) {
            return dayOf(WeekdayHead.in(entry.line()));
        }
        int start = entry.when().start();
        String text = entry.line().text();
        boolean bare = start > 0
                && start <= Math.min(LONGEST_HEAD, text.length())
                && entry.label().isEmpty()
                && entry.when().date().isEmpty()
                && entry.when().time().isPresent();
        Matcher weekday = bare ? WEEKDAY.matcher(text.substring(0, start)) : null;
        return weekday != null && weekday.matches() && !PLAN.matcher(text).find()
                ? dayOf(Optional.of(weekday.group(1)))
                : Optional.empty();
    }

    private static Optional<DayOfWeek> dayOf(Optional<String> name) {
        return name.map(
                said -> DayOfWeek.of(1 + NAMES.indexOf(said.substring(0, 3).toLowerCase(Locale.ROOT))));
    }

    /** Tuesday above Monday is hardly six days before it. */
    private static boolean jump(List<LocalDate> days) {
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i - 1).plusDays(MOST_ON).isBefore(days.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDatedWithin(List<WrittenEntry> entries) {
        return entries.stream().anyMatch(entry -> entry.when().date().isPresent());
    }

    /** The dates of weekdays that follow each other; none where neither the day of writing nor that of the document is one of them. */
    private static List<LocalDate> days(List<DayOfWeek> weekdays, DocumentDates dates) {
        Optional<LocalDate> written = dates.countedFrom();
        Optional<LocalDate> known = written.isPresent() ? written : dates.day();
        int last = weekdays.size() - 1;
        int anchor = written.isPresent()
                ? last
                : known.map(day -> weekdays.indexOf(day.getDayOfWeek())).orElse(-1);
        if (anchor < 0) {
            return List.of();
        }
        LocalDate[] days = new LocalDate[weekdays.size()];
        days[anchor] = known.get().with(TemporalAdjusters.previousOrSame(weekdays.get(anchor)));
        for (int i = anchor - 1; i >= 0; i--) {
            days[i] = days[i + 1].with(TemporalAdjusters.previousOrSame(weekdays.get(i)));
        }
        for (int i = anchor + 1; i <= last; i++) {
            days[i] = days[i - 1].with(TemporalAdjusters.nextOrSame(weekdays.get(i)));
        }
        return List.of(days);
    }
}
