package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.time.CalendarNames;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The weekday beside a time that has no date: "by 9:00 AM on Friday", "Friday at 9:00". */
final class NamedWeekday {
    private static final Wording ANY = Wording.of(
            "\\b(?:" + CalendarNames.WEEKDAY + "\\b|(?:mon|tue|wed|thu|fri|sat|sun) (?=(?:at |around |about |~)?\\d))");
    private static final String NAME = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    /** "Sat 19:20" */
    private static final String SHORT = "(?:mon|tue|wed|thu|fri|sat|sun)(?= (?:at |around |about |~)?$)";

    private static final String PART = "(?: (?:morning|afternoon|evening|night))?";
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?<!\\w)(" + NAME.substring(1, NAME.length() - 1) + "|" + SHORT + ")" + PART
                    + ",?(?: \\((?=at |around |about |approximately ))?(?:(?:^|(?<=\\()| )(?:at|around|about|by|from|until|approximately))*\\s*$");
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)^\\s?,?(?: on(?: the)?| the following| the next| in the (?:night|early hours|small hours|morning) (?:to|of|on))* "
                    + NAME + "(?!\\w)");
    private static final Pattern WITH_DAY =
            Pattern.compile("(?i)(?<!\\w)" + NAME + ",? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b");
    /** A weekday that stands farther away belongs to something else, in characters. */
    private static final int BESIDE = 40;

    private static final int NOON = 12;
    /** A clause is not longer, in characters. */
    private static final int CLAUSE = 120;

    /** "On 14 May", not "the release of 14 May". */
    private static final Pattern ON_DAY =
            Pattern.compile("(?i)(?:^\\W{0,3}|(?<!\\w)on )(?:the )?(?:[a-z]{3,6}day,? )?(?:the )?$");

    private static final Wording NEXT_CLAUSE =
            Wording.of("(?!^),|[;:(–—]|\\b(?:and|but|until|till|then|after|before|when|which|who|while|whereas)\\b");

    private static final Wording BETWEEN = Wording.of("\\bbetween\\b");

    private NamedWeekday() {}

    /** Returns the weekday that stands beside a time without a date, absent if none does. */
    static Optional<DayOfWeek> of(String text, WrittenTime when) {
        if (when.date().isPresent() || when.end() > text.length()) {
            return Optional.empty();
        }
        int from = Math.max(0, when.start() - BESIDE);
        String beside = text.substring(from, Math.min(text.length(), when.end() + BESIDE));
        if (!ANY.isIn(beside)) {
            return Optional.empty();
        }
        Matcher ahead = BEFORE.matcher(beside.substring(0, when.start() - from));
        Matcher behind = BEHIND.matcher(beside.substring(when.end() - from));
        return Optional.of(ahead.find() ? ahead : behind)
                .filter(name -> name == ahead || name.find())
                .map(name -> weekday(name.group(1)).minus(isEveOf(name.group(), when) ? 1 : 0));
    }

    /** The night to Monday begins on Sunday. */
    private static boolean isEveOf(String beside, WrittenTime when) {
        return beside.contains(" night to ")
                && when.time().filter(time -> time.getHour() >= NOON).isPresent();
    }

    private static DayOfWeek weekday(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(upper))
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether the time is said to be of that day before it: "On 14 May the shop went down at 10:02", with no clause between. */
    static boolean isInClauseOf(String text, WrittenTime day, WrittenTime when) {
        return day.end() <= when.start()
                && when.start() - day.end() <= CLAUSE
                && when.start() <= text.length()
                && ON_DAY.matcher(text.substring(Math.max(0, day.start() - BESIDE), day.start()))
                        .find()
                && !NEXT_CLAUSE.isIn(text.substring(day.end(), when.start()));
    }

    /**
     * Returns the dates of weekdays that are told with their days of the month near a date, "on Tuesday 13th and Wednesday 14th May": only
     * where the calendar says the same.
     */
    static Map<DayOfWeek, LocalDate> dated(String text, LocalDate near) {
        if (!ANY.isIn(text)) {
            return Map.of();
        }
        Map<DayOfWeek, LocalDate> dated = new EnumMap<>(DayOfWeek.class);
        Matcher told = WITH_DAY.matcher(text);
        while (told.find()) {
            DayOfWeek weekday = DayOfWeek.valueOf(told.group(1).toUpperCase(Locale.ROOT));
            int day = Integer.parseInt(told.group(2));
            Stream.of(TemporalAdjusters.previousOrSame(weekday), TemporalAdjusters.next(weekday))
                    .map(near::with)
                    .filter(date -> date.getDayOfMonth() == day)
                    .findFirst()
                    .ifPresent(date -> dated.putIfAbsent(weekday, date));
        }
        return dated;
    }

    /** "On 14 May between 10:02 and 11:15": the day is that of both. */
    static boolean isBetween(String span, WrittenTime start) {
        return BETWEEN.isIn(span.substring(start.start(), start.end()));
    }
}
