package dev.hindcast.ingest.time;

import dev.hindcast.model.time.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opening hours in words, as they stand behind a duration: {@code during support hours 10:00-17:00 M-F}. Without days they are
 * those from Monday to Friday; holidays are not known.
 */
public final class WrittenHours {
    private static final String TIME = "(\\d{1,2})(?:[:.h](\\d{2}))?\\s?([ap]m)?";
    private static final Pattern HOURS = Pattern.compile(
            "(?<![\\d:.])" + TIME + "\\s?(?:-|–|to|until|till)\\s?" + TIME + "(?![\\d:.])", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAYS = Pattern.compile(
            "\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?\\s?(?:-|–|to|through)\\s?(mon|tue|wed|thu|fri|sat|sun)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERY_DAY =
            Pattern.compile("\\b(?:every day|daily|7 days|seven days|24/7)", Pattern.CASE_INSENSITIVE);
    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private WrittenHours() {}

    /**
     * Returns the hours as a calendar of that name, absent where the words give no hours that end after they begin.
     *
     * @param words as written, which become the calendar's name
     * @param zone in which the document's times are read
     */
    public static Optional<BusinessCalendar> read(String words, ZoneId zone) {
        Matcher hours = HOURS.matcher(words);
        while (hours.find()) {
            Optional<LocalTime> closes = time(hours, 4, hours.group(6));
            Optional<LocalTime> opens = time(hours, 1, halfOfFirst(hours));
            if (opens.isPresent() && closes.isPresent() && closes.get().isAfter(opens.get())) {
                return Optional.of(new BusinessCalendar(words, zone, days(words), opens.get(), closes.get(), Set.of()));
            }
        }
        return Optional.empty();
    }

    /** In "1-5pm" the half of the day is written once and goes for both, in "9-5pm" it cannot. */
    private static String halfOfFirst(Matcher hours) {
        boolean both = Integer.parseInt(hours.group(1)) < Integer.parseInt(hours.group(4));
        return hours.group(3) == null && both ? hours.group(6) : hours.group(3);
    }

    private static Optional<LocalTime> time(Matcher hours, int group, String half) {
        int hour = Integer.parseInt(hours.group(group));
        int minute = hours.group(group + 1) == null ? 0 : Integer.parseInt(hours.group(group + 1));
        boolean afternoon = half != null && half.toLowerCase(Locale.ROOT).startsWith("p");
        int ofDay = half == null ? hour : hour % 12 + (afternoon ? 12 : 0);
        return ofDay > 23 || minute > 59 || half != null && hour > 12
                ? Optional.empty()
                : Optional.of(LocalTime.of(ofDay, minute));
    }

    private static Set<DayOfWeek> days(String words) {
        if (EVERY_DAY.matcher(words).find()) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Matcher range = DAYS.matcher(words);
        if (!range.find()) {
            return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        }
        DayOfWeek last = day(range.group(2));
        Set<DayOfWeek> days = EnumSet.of(last);
        for (DayOfWeek day = day(range.group(1)); day != last; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(1 + NAMES.indexOf(name.toLowerCase(Locale.ROOT)));
    }
}
