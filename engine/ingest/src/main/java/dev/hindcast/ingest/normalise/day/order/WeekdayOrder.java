package dev.hindcast.ingest.normalise.day.order;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the order of day and month from the weekday beside a date of figures: {@code Wednesday, 14/05/2031}. */
final class WeekdayOrder {
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|s?day|nesday|r?s?day|urday)?\\b");
    /** A weekday that stands farther away belongs to something else, in characters. */
    private static final int BESIDE = 14;

    /** "Thursday morning 10/9": the year stands in another date. */
    private static final Pattern SHORT = Pattern.compile(
            "(?i)\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|rs?|day|sday|nesday|rsday|urday)?\\b\\.?(?: (?:morning|afternoon|evening|night))?,? (\\d{1,2})/(\\d{1,2})(?![\\d/])");

    private WeekdayOrder() {}

    /** Returns the order in which exactly one reading of a day and a month beside a weekday falls on it in that year. */
    static Optional<FigureOrder> ofShort(String text, int year) {
        Matcher told = SHORT.matcher(text);
        while (told.find()) {
            WrittenDate date = new WrittenDate(
                    OptionalInt.of(year),
                    Integer.parseInt(told.group(2)),
                    Integer.parseInt(told.group(3)),
                    FigureOrder.UNTOLD);
            Optional<FigureOrder> order = order(date, told.group(1));
            if (order.isPresent() && date.month() != date.day()) {
                return order;
            }
        }
        return Optional.empty();
    }

    /** Returns the order in which exactly one reading of the line's date falls on the weekday beside it. */
    static Optional<FigureOrder> of(TextLine line) {
        return line.times().stream()
                .filter(when -> when.date()
                        .filter(date -> date.order() == FigureOrder.UNTOLD)
                        .isPresent())
                .flatMap(when -> order(when.date().orElseThrow(), beside(line.text(), when)).stream())
                .findFirst();
    }

    private static String beside(String text, WrittenTime when) {
        return text.substring(Math.max(0, when.start() - BESIDE), when.start()) + " "
                + text.substring(when.end(), Math.min(text.length(), when.end() + BESIDE));
    }

    private static Optional<FigureOrder> order(WrittenDate date, String beside) {
        Matcher weekday = WEEKDAY.matcher(beside);
        if (!weekday.find()) {
            return Optional.empty();
        }
        String name = weekday.group(1).toUpperCase(Locale.ROOT);
        List<FigureOrder> fitting = List.of(FigureOrder.DAY_FIRST, FigureOrder.MONTH_FIRST).stream()
                .filter(order -> date.in(order)
                        .date()
                        .map(day -> day.getDayOfWeek())
                        .map(DayOfWeek::name)
                        .filter(day -> day.startsWith(name))
                        .isPresent())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
