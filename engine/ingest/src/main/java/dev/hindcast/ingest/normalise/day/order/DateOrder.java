package dev.hindcast.ingest.normalise.day.order;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Tells whether the dates of figures alone in a document, such as {@code 03/04/2031}, name the day or the month first: as those
 * do in which one figure is above twelve, else as makes the weekday beside one of them true, else as brings them beside a date that is
 * written in full, else as the number of a ticket has the same day in it, as brings an account together or into its summer time.
 */
public final class DateOrder {
    /** Figures parted by dots are read day first, as most write them, but a writer of 5/14/2031 may write 5.4.2031 too: they prove nothing. */
    private static final Pattern DOTTED = Pattern.compile("(?:0?[1-9]|1[0-2])\\.\\s?(?:0?[1-9]|1[0-2])\\.");

    /** Letters, then year, month and day and perhaps a running number. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:^\\W{0,4}|\\b(?i:ticket|incident|case|ref|reference|number|no|nr|id)\\b[^\\p{L}\\d]{1,24})[A-Z]{2,8}[-_ #]?(?:20)?(\\d\\d)[-_]?(0[1-9]|1[0-2])[-_]?([0-2]\\d|3[01])[-_]?\\d{0,4}(?![\\w/.:])");

    /** The number of another. */
    private static final Pattern OTHER =
            Pattern.compile("(?i)\\b(?:see also|last|earlier|previous|similar|related)\\b");

    /** "05-14 10:02" leaves out the year of a date such as 2031-05-14. */
    private static final Pattern CUT_SHORT = Pattern.compile("(?<![\\d.:/-])\\d{2}-\\d{2}(?= \\d{1,2}:\\d{2})");

    /** "01/07 10:02" in a row of a document that tells its day elsewhere. */
    private static final Pattern SLASHED = Pattern.compile("(?<![\\d.:/-])\\d{1,2}/\\d{1,2}(?= [~≈]?\\d{1,2}:\\d{2})");

    private static final Pattern IN_FULL = Pattern.compile("(?<![\\d-])(?:19|20)\\d{2}-\\d{2}-\\d{2}(?![\\d-])");

    private static final DateTimeFormatter IN_NUMBER = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private static final int WEEK = 7;

    /** Has every day. */
    private static final int LEAP_YEAR = 2000;

    private DateOrder() {}

    /**
     * Returns the order, {@link FigureOrder#UNTOLD} where contradicting evidence tells it.
     *
     * @param others dates from outside the text
     * @param otherwise the order where no evidence tells it
     * @param zone the zone that it states for all its times
     */
    public static FigureOrder of(
            Outline outline,
            Fields fields,
            List<WrittenDate> others,
            FigureOrder otherwise,
            Optional<WrittenZone> zone) {
        return fields.first(Set.of(FigureOrder.FIELD)).stream()
                .filter(Field::metadata)
                .flatMap(field -> FigureOrder.named(field.value()).stream())
                .findFirst()
                .orElseGet(() -> of(outline, fields, others, zone).orElse(otherwise));
    }

    private static Optional<FigureOrder> of(
            Outline outline, Fields fields, List<WrittenDate> others, Optional<WrittenZone> zone) {
        List<WrittenDate> dates = new ArrayList<>(others);
        List<TextLine> lines = figured(outline);
        for (TextLine line : lines) {
            for (WrittenTime when : mayHoldFigures(line.text()) ? line.times() : List.<WrittenTime>of()) {
                when.date().ifPresent(dates::add);
            }
        }
        Set<FigureOrder> told = EnumSet.noneOf(FigureOrder.class);
        dates.stream().map(WrittenDate::order).filter(DateOrder::tells).forEach(told::add);
        if (dates.stream().noneMatch(date -> date.order() == FigureOrder.UNTOLD)) {
            // A field outside the text may have such a date all the same.
            return told.isEmpty() ? Optional.empty() : Optional.of(FigureOrder.UNTOLD);
        }
        if (told.isEmpty()) {
            // Of a slip in the weekday beside a date that stands in full elsewhere nothing follows.
            Set<FigureOrder> same = beside(lines, dates, 0);
            told.addAll(same.size() == 1 ? same : Set.of());
        }
        if (told.isEmpty()) {
            lines.stream()
                    .filter(line -> mayHoldFigures(line.text()))
                    .flatMap(line -> WeekdayOrder.of(line).stream())
                    .forEach(told::add);
        }
        if (told.isEmpty()) {
            dates.stream()
                    .flatMapToInt(date -> date.year().stream())
                    .findFirst()
                    .ifPresent(year -> lines.stream()
                            .filter(line -> line.text().indexOf('/') > 0)
                            .flatMap(line -> WeekdayOrder.ofShort(line.text(), year).stream())
                            .forEach(told::add));
        }
        Set<FigureOrder> near = told.isEmpty() ? beside(lines, dates, 1) : told;
        Set<FigureOrder> orders = near.isEmpty() ? inNumbers(lines, dates) : near;
        if (near.isEmpty()) {
            Collection<List<WrittenTime>> accounts = UntoldMoments.of(outline);
            accounts.forEach(account -> AccountOrder.of(account).ifPresent(orders::add));
            UntoldMoments.spans(lines, fields)
                    .forEach(span -> AccountOrder.ofSpan(span).ifPresent(orders::add));
            SeasonOrder.of(accounts.stream().flatMap(List::stream).toList(), zone)
                    .ifPresent(orders::add);
        }
        if (orders.isEmpty() && isCutShort(lines, fields)) {
            Set<FigureOrder> week = beside(lines, dates, WEEK);
            return Optional.of(week.size() == 1 ? only(week) : FigureOrder.MONTH_FIRST);
        }
        return orders.isEmpty() ? Optional.empty() : Optional.of(only(orders));
    }

    /** The lines and the cells that have a figure. */
    private static List<TextLine> figured(Outline outline) {
        List<TextLine> lines = new ArrayList<>();
        for (Part part : outline.figured()) {
            if (part.block() instanceof Block.Table table) {
                table.rows().forEach(lines::addAll);
            } else {
                lines.addAll(Block.told(part.block()));
            }
        }
        lines.removeIf(line -> !line.hasFigure());
        return lines;
    }

    /** Returns whether dates without a year are written as those that have one are: year, month and day with hyphens. */
    private static boolean isCutShort(List<TextLine> lines, Fields fields) {
        return lines.stream().anyMatch(line -> CUT_SHORT.matcher(line.text()).find())
                && (lines.stream().anyMatch(line -> IN_FULL.matcher(line.text()).find())
                        || fields.all().stream()
                                .anyMatch(
                                        field -> IN_FULL.matcher(field.value()).find()));
    }

    private static boolean tells(FigureOrder order) {
        return order == FigureOrder.DAY_FIRST || order == FigureOrder.MONTH_FIRST;
    }

    private static FigureOrder only(Set<FigureOrder> orders) {
        return orders.size() == 1 ? orders.iterator().next() : FigureOrder.UNTOLD;
    }

    /** Dates of figures have two of these signs, or one right before a time of day; else the text is not worth a look. */
    private static boolean mayHoldFigures(String text) {
        int slash = text.indexOf('/');
        int hyphen = text.indexOf('-');
        return slash > 0
                        && (text.indexOf('/', slash + 1) > 0
                                || isFigure(text, slash - 1)
                                        && SLASHED.matcher(text).find())
                || hyphen > 0
                        && (text.indexOf('-', hyphen + 1) > 0
                                || isFigure(text, hyphen - 1)
                                        && CUT_SHORT.matcher(text).find());
    }

    private static boolean isFigure(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    /** The orders that bring a date of figures within so many days of one that is written in full, or with its month in words. */
    private static Set<FigureOrder> beside(List<TextLine> lines, List<WrittenDate> figures, int most) {
        List<WrittenDate> known = new ArrayList<>(figures);
        for (TextLine line : lines) {
            line.times().stream()
                    .filter(when -> !DOTTED.matcher(line.text())
                            .region(when.start(), line.text().length())
                            .lookingAt())
                    .forEach(when -> when.date().ifPresent(known::add));
        }
        Set<LocalDate> days = new HashSet<>();
        Set<MonthDay> ofAnyYear = new HashSet<>();
        for (WrittenDate date : known) {
            date.date()
                    .ifPresentOrElse(
                            days::add,
                            () -> date.in(LEAP_YEAR).map(MonthDay::from).ifPresent(ofAnyYear::add));
        }
        Set<Integer> years = days.stream().map(LocalDate::getYear).collect(Collectors.toSet());
        Set<FigureOrder> fitting = EnumSet.noneOf(FigureOrder.class);
        for (FigureOrder order : List.of(FigureOrder.DAY_FIRST, FigureOrder.MONTH_FIRST)) {
            boolean fits = figures.stream()
                    .filter(date -> date.order() == FigureOrder.UNTOLD)
                    .map(date -> date.in(order))
                    .flatMap(date -> date.year().isPresent()
                            ? date.date().stream()
                            : years.stream().flatMap(year -> date.in(year).stream()))
                    .anyMatch(day -> isWithin(days, day, most) || most == 0 && ofAnyYear.contains(MonthDay.from(day)));
            if (fits) {
                fitting.add(order);
            }
        }
        return fitting;
    }

    /** The orders in which the number of a ticket, as "NET-31-051402" or "INC20310514-2", has a date of figures in it. */
    private static Set<FigureOrder> inNumbers(List<TextLine> lines, List<WrittenDate> figures) {
        Set<String> days = new HashSet<>();
        for (TextLine line : lines) {
            Matcher number = NUMBER.matcher(line.text());
            while (!OTHER.matcher(line.text()).find() && number.find()) {
                days.add(number.group(1) + number.group(2) + number.group(3));
            }
        }
        Set<FigureOrder> fitting = EnumSet.noneOf(FigureOrder.class);
        for (FigureOrder order :
                days.isEmpty() ? List.<FigureOrder>of() : List.of(FigureOrder.DAY_FIRST, FigureOrder.MONTH_FIRST)) {
            figures.stream()
                    .filter(date -> date.order() == FigureOrder.UNTOLD)
                    .flatMap(date -> date.in(order).date().stream())
                    .filter(date -> days.contains(date.format(IN_NUMBER)))
                    .forEach(date -> fitting.add(order));
        }
        return fitting;
    }

    private static boolean isWithin(Set<LocalDate> days, LocalDate date, int most) {
        return LongStream.rangeClosed(-most, most).anyMatch(away -> days.contains(date.plusDays(away)));
    }
}
