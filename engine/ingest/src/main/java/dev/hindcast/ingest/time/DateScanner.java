package dev.hindcast.ingest.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in text. A date of figures that could be read two ways, such as 03/04/2031, is found, its order left open. */
final class DateScanner {
    private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
            + "|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember"
            + "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
    /** The first letters that tell the months apart, in English, German and French. */
    private static final List<String> MONTHS = List.of(
            "jan",
            "feb|fév",
            "mar|mär",
            "apr|avr",
            "may|mai",
            "jun|juin",
            "jul|juil",
            "aug|aoû",
            "sep",
            "oct|okt",
            "nov",
            "dec|dez|déc");

    private static final Pattern ISO =
            Pattern.compile("(?<![\\d.:/-])((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/]\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile("(?<![\\d:.-])(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: of)?[ -]"
            + MONTH + "(?!\\p{L})\\.?(?:[, -]{1,2}((?:19|20)\\d{2})(?!\\d|:\\d| ?(?:hrs|hours)\\b))?");
    private static final Pattern MONTH_DAY = Pattern.compile("(?<![A-Za-z])" + MONTH
            + "\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)(?:\\s?[-–]\\s?\\d{1,2}(?!\\d|:\\d))?(?:(?:,? |-)"
            + "((?:19|20)\\d{2})(?!\\d|:\\d|(?<!, \\d{4}) ?(?:UTC|GMT)\\b| ?(?:hrs|hours)\\b))?");
    /** In "Wed May 14 10:02:57 CEST 2031" the year stands behind the time. */
    private static final Pattern UNIX = Pattern.compile("(?<![A-Za-z])" + MONTH
            + " {1,2}(\\d{1,2})(?= \\d{2}:\\d{2}:\\d{2}(?: [A-Z]{2,5}| [+-]\\d{4})? ((?:19|20)\\d{2})(?![\\d:]))");

    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d.:/-])(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/-])");
    /** 05/14 is a date only right before a time of day, else a share; its year stands elsewhere. */
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\d.:/-])(\\d{2})/(\\d{2})(?=,? \\d{1,2}(?::\\d{2}| ?[AaPp]\\.?[Mm]\\b))");
    /** Dots are written between day, month and year only in this order. */
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\d.:/-])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d{2})(?![\\d.]\\d)(?!\\d)");

    /** 14/May/31 as trackers write it. */
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d./:-])(\\d{1,2})/" + MONTH + "/(\\d{4}|\\d{2})(?![\\d/])");

    /** 2031-May-14 */
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(?<![\\d./:-])((?:19|20)\\d{2})([-/ ])" + MONTH + "\\2(\\d{1,2})(?![\\d/-])");

    /** "The 14th" is a day only beside a time of day. */
    private static final Pattern DAY = Pattern.compile("(?<=[Tt]he )(\\d{1,2})(?:st|nd|rd|th)(?![\\w-])");

    /** With one of these a month begins. */
    private static final String INITIALS = "JFMASONDjfmasond";

    private DateScanner() {}

    /**
     * A date and its place.
     *
     * @param date what is written
     * @param start 0-based
     * @param end exclusive
     */
    record Found(WrittenDate date, int start, int end) {}

    /** Returns the dates of the text in their order; none overlaps another. */
    static List<Found> scan(Figures figures) {
        List<Found> found = new ArrayList<>();
        Taken taken = new Taken();
        figures.each(
                ISO,
                4,
                4,
                "-/.",
                m -> add(
                        found,
                        taken,
                        m,
                        number(m.group(1)),
                        Integer.parseInt(m.group(3)),
                        Integer.parseInt(m.group(4))));
        figures.each(
                YEAR_MONTH_DAY,
                4,
                4,
                "-/ ",
                m -> add(found, taken, m, number(m.group(1)), month(m.group(3)), Integer.parseInt(m.group(4))));
        figures.eachAfterWord(
                UNIX,
                INITIALS,
                m -> add(found, taken, m, number(m.group(3)), month(m.group(1)), Integer.parseInt(m.group(2))));
        figures.eachAfterWord(
                MONTH_DAY,
                INITIALS,
                m -> add(found, taken, m, number(m.group(3)), month(m.group(1)), Integer.parseInt(m.group(2))));
        figures.each(
                DAY_MONTH,
                1,
                2,
                "snrt. -",
                m -> add(found, taken, m, number(m.group(3)), month(m.group(2)), Integer.parseInt(m.group(1))));
        figures.each(
                SLASHED,
                1,
                2,
                "/",
                m -> add(found, taken, m, fullYear(m.group(3)), month(m.group(2)), Integer.parseInt(m.group(1))));
        figures.each(FIGURES, 1, 2, "/-", m -> addFigures(found, taken, m, m.group(3), fullYear(m.group(4))));
        figures.each(SHORT, 2, 2, "/", m -> addFigures(found, taken, m, m.group(2), OptionalInt.empty()));
        figures.each(
                DOTTED,
                1,
                2,
                ".",
                m -> add(
                        found,
                        taken,
                        m,
                        number(m.group(3)),
                        Integer.parseInt(m.group(2)),
                        Integer.parseInt(m.group(1))));
        figures.each(DAY, 1, 2, "snrt", m -> add(found, taken, m, WrittenDate.ofDay(Integer.parseInt(m.group(1)))));
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static void addFigures(List<Found> found, Taken taken, Matcher m, String other, OptionalInt full) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(other);
        if (first > 12) {
            add(found, taken, m, new WrittenDate(full, second, first, FigureOrder.DAY_FIRST));
        } else if (second > 12) {
            add(found, taken, m, new WrittenDate(full, first, second, FigureOrder.MONTH_FIRST));
        } else {
            FigureOrder order = first == second ? FigureOrder.PLAIN : FigureOrder.UNTOLD;
            add(found, taken, m, new WrittenDate(full, first, second, order));
        }
    }

    private static void add(List<Found> found, Taken taken, Matcher m, OptionalInt year, int month, int day) {
        add(found, taken, m, new WrittenDate(year, month, day, FigureOrder.PLAIN));
    }

    private static void add(List<Found> found, Taken taken, Matcher m, WrittenDate date) {
        // 2000 is a leap year: a day that exists in no year is no date.
        WrittenDate told = date.in(FigureOrder.MONTH_FIRST);
        boolean exists = told.year().isPresent()
                ? told.date().isPresent()
                : told.month() == 0 ? told.day() <= 31 : told.in(2000).isPresent();
        if (exists && taken.isFree(m.start(), m.end())) {
            taken.take(m.start(), m.end());
            found.add(new Found(date, m.start(), m.end()));
        }
    }

    private static OptionalInt fullYear(String digits) {
        int year = Integer.parseInt(digits);
        return OptionalInt.of(year < 100 ? 2000 + year : year);
    }

    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static int month(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (List.of(MONTHS.get(month).split("\\|")).stream().anyMatch(word::startsWith)) {
                return month + 1;
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }
}
