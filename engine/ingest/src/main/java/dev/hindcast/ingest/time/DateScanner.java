package dev.hindcast.ingest.time;

import dev.hindcast.ingest.time.Figures.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds dates in text. A date of figures that could be read two ways, such as 03/04/2031, is found, its order left open. */
final class DateScanner {
    private static final List<String> ENGLISH =
            List.of(("Jan January; Feb February; Mar March; Apr April; May; Jun June; "
                            + "Jul July; Aug August; Sep Sept September; Oct October; Nov November; Dec December")
                    .split("; "));

    /** In German and French, where that is another word. */
    private static final List<String> ABROAD =
            List.of(("Januar janvier; Februar février; März mars; avril; Mai mai; Juni juin; "
                            + "Juli juillet; août; septembre; Oktober octobre; novembre; Dezember décembre")
                    .split("; "));

    /** What the months are called; in capitals as radio rooms and control rooms write. */
    private static final Map<String, Integer> MONTHS = months(IntStream.range(0, ENGLISH.size())
            .mapToObj(i ->
                    ENGLISH.get(i) + " " + ABROAD.get(i) + " " + ENGLISH.get(i).toUpperCase(Locale.ROOT))
            .toList());

    /** As people call them who write no capitals. */
    private static final Map<String, Integer> SMALL =
            months(ENGLISH.stream().map(names -> names.toLowerCase(Locale.ROOT)).toList());

    /** Some are other words too unless a year stands behind them: "14 may fail", "dec 10". */
    private static final String SMALL_MONTH = SMALL.keySet().stream()
            .map(month -> !List.of("mar", "may", "sep", "sept", "dec").contains(month)
                    ? month
                    : month + "(?=(?: \\d{1,2})?[a-z.,]{0,3} (?:19|20)\\d{2}\\b)")
            .collect(Collectors.joining("|", "(", ")(?!\\p{L})"));

    private static final String SMALL_YEAR = "(?:,? ((?:19|20)\\d{2})(?!\\d|:\\d))?";

    /** No letter follows it in any expression, so that it is always a whole word. */
    private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")";

    /** However it is written. */
    private static final String ANY_MONTH =
            "(" + String.join("|", MONTHS.keySet()) + "|" + String.join("|", SMALL.keySet()) + ")";

    /** With one of these a month begins. */
    private static final String INITIALS = MONTHS.keySet().stream()
            .map(month -> month.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    /** Before a date stands no part of another number, date or version. */
    private static final String PARTED = ".:/-";

    private static final Spelling ISO = new Spelling(
            Form.of(4, 4, "((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/]\\d)")
                    .notBehind(PARTED)
                    .before("-/.", ""),
            m -> date(m.group(1), number(m.group(3)), m.group(4)));
    /** 2031-May-14 */
    private static final Spelling YEAR_MONTH_DAY = new Spelling(
            Form.of(4, 4, "((?:19|20)\\d{2})([-/ ])" + MONTH + "\\2(\\d{1,2})(?![\\d/-])")
                    .notBehind(PARTED)
                    .before("-/ ", INITIALS),
            m -> date(m.group(1), MONTHS.get(m.group(3)), m.group(4)));
    /** In "Wed May 14 10:02:57 CEST 2031", perhaps with AM or PM, the year stands behind the time. */
    private static final Spelling UNIX = new Spelling(
            Form.ofWord(
                            MONTHS.keySet(),
                            "(?<![A-Za-z])" + MONTH
                                    + " {1,2}(\\d{1,2})(?= \\d{2}:\\d{2}:\\d{2}"
                                    + "(?: [AaPp][Mm])?(?: [A-Z]{2,5}| [+-]\\d{4})? ((?:19|20)\\d{2})(?!\\d|:\\d))")
                    .before(" ", "0123456789"),
            m -> date(m.group(3), MONTHS.get(m.group(1)), m.group(2)));

    /** "14 May 10pm", "May 10pm", "14 May 10.30 pm": the hour behind the month is no day. */
    private static final String NO_HOUR = "(?!(?:\\.\\d\\d)?[AaPp]\\.?[Mm]\\b"
            + "|(?<=\\b\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.? \\d{1,2})(?:\\.\\d\\d)? [AaPp]\\.?[Mm]\\b)";

    /** 14/May/31, 14-May-31, 14.May.2031: by what parts them the three are one date. */
    private static final Spelling PARTED_BY_NAME = new Spelling(
            Form.of(
                            1,
                            2,
                            "(?<!\\p{L})(\\d{1,2})([-/.])" + ANY_MONTH
                                    + "\\2((?:19|20)\\d{2}|\\d{2}(?!:\\d| (?:[AaPp]\\.?[Mm]|Uhr|o['’]clock|hrs|hours|h)\\b))"
                                    + "(?![\\p{L}\\d/_-]|\\.[\\p{L}\\d])")
                    .notBehind(PARTED)
                    .before("-/.", INITIALS + INITIALS.toLowerCase(Locale.ROOT)),
            m -> new WrittenDate(fullYear(m.group(4)), month(m.group(3)), number(m.group(1)), FigureOrder.PLAIN));

    /** In "14 May '31"; where the sign is closed again below, something is quoted. */
    private static final String CUT_YEAR = " ['’](\\d{2})(?![\\w%:]|[^'’]*['’](?!\\w))";

    private static final Spelling MONTH_DAY = new Spelling(
            Form.ofWord(
                    MONTHS.keySet(),
                    "(?<![A-Za-z]|\\d-(?=\\p{L}{3,9}-))" + MONTH
                            + "\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)" + NO_HOUR
                            + "(?:\\s?[-–]\\s?\\d{1,2}(?!\\d|:\\d))?(?:(?:,? |-)"
                            + "((?:19|20)\\d{2})(?!\\d|:\\d|(?<!, \\d{4}) ?(?:UTC|GMT)\\b| ?(?:hrs|hours)\\b)|,?"
                            + CUT_YEAR + ")?"),
            m -> date(year(m), MONTHS.get(m.group(1)), m.group(2)));
    private static final Spelling SMALL_MONTH_DAY = new Spelling(
            Form.ofWord(
                    SMALL.keySet(),
                    "(?<![A-Za-z])" + SMALL_MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)" + NO_HOUR
                            + SMALL_YEAR),
            m -> date(m.group(3), SMALL.get(m.group(1)), m.group(2)));
    private static final Spelling SMALL_DAY_MONTH = new Spelling(
            Form.of(1, 2, "(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: of)? " + SMALL_MONTH + "\\.?" + SMALL_YEAR)
                    .notBehind(":.-")
                    .before("snrt. ", "jfmasondth "),
            m -> date(m.group(3), SMALL.get(m.group(2)), m.group(1)));
    private static final Spelling DAY_MONTH = new Spelling(
            Form.of(
                            1,
                            2,
                            "(\\d{1,2})(?:(?:st|nd|rd|th)?\\.?(?: of)?[ -]|\\.(?=\\p{L}{3,9}\\.? ?(?:19|20)\\d\\d\\b))"
                                    + MONTH
                                    + "(?!\\p{L})\\.?(?:[, -]{0,2}((?:19|20)\\d{2})(?!\\d|:\\d| ?(?:hrs|hours)\\b)|,?"
                                    + CUT_YEAR
                                    + ")?")
                    .notBehind(":.-")
                    .before("snrt. -", INITIALS + "th -"),
            m -> date(year(m), MONTHS.get(m.group(2)), m.group(1)));
    /** 14/May as trackers write it, or 14/may. */
    private static final Spelling SLASHED = new Spelling(
            Form.of(1, 2, "(?<!\\p{L})(\\d{1,2})/" + ANY_MONTH + "(?![\\p{L}\\d/_-]|\\.\\p{L})")
                    .notBehind(PARTED)
                    .before("/", INITIALS + INITIALS.toLowerCase(Locale.ROOT)),
            m -> date(null, month(m.group(2)), m.group(1)));

    /** 15Sep31 as crews and forces write it, or 15SEP2031. */
    private static final Spelling JOINED = new Spelling(
            Form.of(1, 2, "(?<![\\p{L}_])(\\d{1,2})" + MONTH + "((?:19|20)\\d{2}|\\d{2})(?![\\p{L}\\d_.-])")
                    .notBehind(PARTED)
                    .before(INITIALS, ""),
            m -> new WrittenDate(fullYear(m.group(3)), MONTHS.get(m.group(2)), number(m.group(1)), FigureOrder.PLAIN));

    private static final Spelling FIGURES = new Spelling(
            Form.of(1, 2, "(\\d{1,2})([/-])(\\d{1,2})\\2((?:19|20)\\d{2}|\\d{2})(?![\\d/-])")
                    .notBehind(PARTED)
                    .before("/-", ""),
            m -> figures(fullYear(m.group(4)), number(m.group(1)), number(m.group(3))));
    /** 05/14 is a date only right before a time of day, else a share; its year stands elsewhere. */
    private static final Spelling SHORT = new Spelling(
            Form.of(2, 2, "(\\d{2})/(\\d{2})(?=,? [~≈]?\\d{1,2}(?::\\d{2}| ?[AaPp]\\.?[Mm]\\b))")
                    .notBehind(PARTED)
                    .before("/", ""),
            m -> figures(OptionalInt.empty(), number(m.group(1)), number(m.group(2))));
    /** "Thursday, 23/11" is no share. */
    private static final Spelling WEEKDAY_SHORT = new Spelling(
            Form.of(
                            1,
                            2,
                            "(?<=\\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )(\\d{1,2})/(\\d{1,2})(?![\\d/]|,? of\\b)")
                    .behind(" ")
                    .before("/", ""),
            m -> figures(OptionalInt.empty(), number(m.group(1)), number(m.group(2))));
    /** 05-14 10:02 as logs have it at the opening of a line or of a value; amid a sentence it is a range. */
    private static final Spelling CUT_SHORT = new Spelling(
            Form.of(
                            2,
                            2,
                            "(?<=^\\W{0,6}|[:|–—-] |\\b(?:on|from|since|until|to|On) )(\\d{2})-(\\d{2})(?= \\d{1,2}:\\d{2})")
                    .notBehind(PARTED)
                    .before("-", ""),
            m -> figures(OptionalInt.empty(), number(m.group(1)), number(m.group(2))));
    /** Dots are written between day, month and year only in this order. */
    private static final Spelling DOTTED = new Spelling(
            Form.of(1, 2, "(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d{2})(?![\\d.]\\d)(?!\\d)")
                    .notBehind(PARTED)
                    .before(".", ""),
            m -> date(m.group(3), number(m.group(2)), m.group(1)));
    /** "The 14th" is a day only beside a time of day. */
    private static final Spelling DAY = new Spelling(
            Form.of(1, 2, "(?<=[Tt]he |" + CalendarNames.WEEKDAY_AS_NAME + ",? )(\\d{1,2})(?:st|nd|rd|th)(?![\\w-])")
                    .behind(" ")
                    .before("snrt", "tdh"),
            m -> WrittenDate.ofDay(number(m.group(1))));

    /** The firmest come first. */
    private static final List<Spelling> SPELLINGS = List.of(
            ISO,
            YEAR_MONTH_DAY,
            UNIX,
            PARTED_BY_NAME,
            MONTH_DAY,
            SMALL_MONTH_DAY,
            DAY_MONTH,
            SMALL_DAY_MONTH,
            SLASHED,
            JOINED,
            FIGURES,
            SHORT,
            WEEKDAY_SHORT,
            CUT_SHORT,
            DOTTED,
            DAY);

    private static final Comparator<Found> BY_PLACE = Comparator.comparingInt(Found::start);

    private DateScanner() {}

    /**
     * A date and its place.
     *
     * @param date what is written
     * @param start 0-based
     * @param end exclusive
     */
    record Found(WrittenDate date, int start, int end) {}

    /** A form of a date, and what is read of it. */
    private record Spelling(Form form, Function<MatchResult, WrittenDate> date) {}

    /** Returns the dates of the text in their order; none overlaps another. */
    static List<Found> scan(Figures figures) {
        List<Found> found = new ArrayList<>();
        Taken taken = new Taken();
        for (Spelling spelling : SPELLINGS) {
            for (MatchResult match : figures.in(spelling.form())) {
                WrittenDate date = spelling.date().apply(match);
                if (exists(date) && taken.isFree(match.start(), match.end())) {
                    taken.take(match.start(), match.end());
                    found.add(new Found(date, match.start(), match.end()));
                }
            }
        }
        found.sort(BY_PLACE);
        return found;
    }

    /** 2000 is a leap year: a day that exists in no year is no date. */
    private static boolean exists(WrittenDate date) {
        WrittenDate told = date.in(FigureOrder.MONTH_FIRST);
        return told.year().isPresent()
                ? told.date().isPresent()
                : told.month() == 0 ? told.day() <= 31 : told.in(2000).isPresent();
    }

    /** A figure above twelve is the day. */
    private static WrittenDate figures(OptionalInt year, int first, int second) {
        if (first > 12) {
            return new WrittenDate(year, second, first, FigureOrder.DAY_FIRST);
        }
        FigureOrder order =
                second > 12 ? FigureOrder.MONTH_FIRST : first == second ? FigureOrder.PLAIN : FigureOrder.UNTOLD;
        return new WrittenDate(year, first, second, order);
    }

    /** In full, or its last two figures. */
    private static String year(MatchResult m) {
        return m.group(4) == null ? m.group(3) : "20" + m.group(4);
    }

    private static int month(String name) {
        return MONTHS.containsKey(name) ? MONTHS.get(name) : SMALL.get(name);
    }

    private static WrittenDate date(String year, int month, String day) {
        OptionalInt known = year == null ? OptionalInt.empty() : OptionalInt.of(number(year));
        return new WrittenDate(known, month, number(day), FigureOrder.PLAIN);
    }

    /** Of two figures, as clocks of computers have it. */
    private static OptionalInt fullYear(String digits) {
        int year = number(digits);
        return OptionalInt.of(year < 70 ? 2000 + year : year < 100 ? 1900 + year : year);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Integer> months(List<String> names) {
        Map<String, Integer> months = new TreeMap<>();
        for (int month = 1; month <= names.size(); month++) {
            for (String name : names.get(month - 1).split(" ")) {
                months.put(name, month);
            }
        }
        return months;
    }
}
