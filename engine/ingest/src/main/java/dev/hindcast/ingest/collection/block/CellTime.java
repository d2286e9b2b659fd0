package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Lasting;
import dev.hindcast.ingest.collection.entry.Property;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as programs put them into cells and keys, written as {@code 2031-05-14 10:02:57}. Only a value that is nothing else counts:
 * in running text the same figures may mean anything.
 */
final class CellTime {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    /** From this day spreadsheets count; that they take 1900 for a leap year concerns no incident. */
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1899, 12, 30, 0, 0);

    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final String CLOCK_END =
            "(?:\\.\\d{1,9})?\\s?([AaPp]\\.?[Mm]\\.?)?\\s?(Z|[A-Z]{2,5}|[+-]\\d{2}:?\\d{2}|)";

    private static final List<Form> FORMS = List.of(
            form(
                    "((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)[T ]?([0-2]\\d)([0-5]\\d)([0-5]\\d)(?:[.,]\\d{1,9})?(Z|[+-]\\d{2}:?\\d{2}|)",
                    at -> day(at, 1, 2, 3) + " " + at.group(4) + ":" + at.group(5) + ":" + at.group(6) + at.group(7)),
            form(
                    "((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)T([0-2]\\d)([0-5]\\d)(Z|[+-]\\d{2}:?\\d{2}|)",
                    at -> day(at, 1, 2, 3) + " " + at.group(4) + ":" + at.group(5) + at.group(6)),
            form(
                    "(?:(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d\\d-\\d\\d),?(?: (?:à|a|às|um|om|ore|alle|a las))? )?(\\d{1,2})(?:\\s?[hH]\\s?(\\d\\d)?|(?:[.:](\\d\\d))?\\s?(?:Uhr|uur))",
                    CellTime::hours),
            form("(\\d{4}-\\d\\d-\\d\\d)-(\\d\\d)\\.(\\d\\d)\\.(\\d\\d)" + CLOCK_END, at -> at.group(1) + clock(at, 2)),
            form("(\\d{1,2})\\.(\\d{1,2})\\.([2-9]\\d)((?:,?\\s.{1,40})?)", at -> day(at, 3, 2, 1) + at.group(4)),
            form(
                    "(\\d{1,2})-([A-Za-z]{3})-(\\d{4}|\\d\\d) (\\d\\d?)[:.](\\d\\d)(?:[:.](\\d\\d))?" + CLOCK_END,
                    CellTime::namedMonth),
            form(
                    "(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일](.{0,40})",
                    at -> day(at, 1, 2, 3) + asianClock(at.group(4))),
            form(
                    "(\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)\\s?([+-]\\d\\d)",
                    at -> at.group(1) + at.group(2) + ":00"),
            form("(\\d{4}-\\d\\d-\\d\\dT[\\d:.]{5,18}(?:Z|[+-]\\d\\d:\\d\\d))\\[[\\w/+-]{1,40}]", at -> at.group(1)));

    private static final Pattern SERIAL = Pattern.compile("(3[3-9]|[4-6]\\d)\\d{3}(?:[.,]\\d{1,15})?");
    /** "Restoration time: 45000" is a length, "Start time: 47982" a day. */
    private static final Pattern MAY_BE_LENGTH =
            Pattern.compile("\\b(?!(?:start|end|begin|finish|date|utc|gmt|local)\\b)(?!\\p{L}+ed\\b)\\p{L}+ times?\\b");

    private static final Pattern ASIAN_CLOCK =
            Pattern.compile("\\s*(\\d{1,2})\\s?[時时시]\\s?(?:(\\d{1,2})\\s?[分분]\\s?)?(?:\\d{1,2}\\s?[秒초])?");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LONGEST = 60;
    /** {@code 6.50} is a clock in a column of hours alone: elsewhere it may be a day, a length or a version. */
    private static final Pattern DOTTED = Pattern.compile("([01]?\\d|2[0-3])\\.([0-5]\\d)");

    private static final Pattern OF_HOURS = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ora|ore|hora|hor[aá]rio|heure|uhrzeit|uhr|kl|klokke\\p{L}*|klockan|klockslag|tidpunkt|godz\\p{L}*|saat\\p{L}*|čas|hodina|kello\\p{L}*|tijdstip)(?!\\p{L})");

    private CellTime() {}

    private record Form(Pattern pattern, Function<MatchResult, String> written) {}

    private static Form form(String regex, Function<MatchResult, String> written) {
        return new Form(Pattern.compile(regex), written);
    }

    /** Returns the value of a key of a time in a form that every reader of times knows; as it is where it is in no special one. */
    static String of(Property property) {
        String value = property.value().strip();
        boolean other = !EpochTime.isTimeKey(property) || Lasting.isDuration(property.words());
        if (value.isEmpty() || value.length() > LONGEST || other) {
            return property.value();
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(value);
            if (matcher.matches()) {
                return form.written().apply(matcher.toMatchResult());
            }
        }
        return serial(property, value).or(() -> dotted(property, value)).orElse(property.value());
    }

    private static Optional<String> dotted(Property property, String value) {
        Matcher clock = DOTTED.matcher(value);
        return clock.matches() && OF_HOURS.matcher(property.key()).find()
                ? Optional.of(two(clock.group(1)) + ":" + clock.group(2))
                : Optional.empty();
    }

    /** Returns whether the value is read as the number of a day. */
    static boolean isSerial(Property property) {
        return EpochTime.isTimeKey(property)
                && serial(property, property.value().strip()).isPresent();
    }

    /** Returns whether a number under that key may be a length of time instead of a day. */
    static boolean mayBeLength(Property property) {
        return MAY_BE_LENGTH.matcher(Keys.words(Keys.written(property.key()))).find();
    }

    private static Optional<String> serial(Property property, String value) {
        if (!SERIAL.matcher(value).matches() || mayBeLength(property)) {
            return Optional.empty();
        }
        long seconds = new BigDecimal(value.replace(',', '.'))
                .multiply(DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        String written = WRITTEN.format(FIRST_DAY.plusSeconds(seconds));
        return Optional.of(value.length() == 5 ? written.substring(0, 10) : written);
    }

    private static String day(MatchResult at, int year, int month, int day) {
        return year(at.group(year)) + "-" + two(at.group(month)) + "-" + two(at.group(day));
    }

    private static String year(String written) {
        return written.length() == 2 ? "20" + written : written;
    }

    private static String two(String figures) {
        return figures.length() == 1 ? "0" + figures : figures;
    }

    /** Hour, minute and second from this group on, behind them what else is in {@link #CLOCK_END}. */
    private static String clock(MatchResult at, int from) {
        String second = at.group(from + 2) == null ? "" : ":" + at.group(from + 2);
        String half = at.group(from + 3) == null ? "" : " " + at.group(from + 3);
        String zone = at.group(from + 4).isEmpty() ? "" : " " + at.group(from + 4);
        return " " + two(at.group(from)) + ":" + at.group(from + 1) + second + half + zone;
    }

    /** "14/05/2031 à 9h", "9.45 Uhr" */
    private static String hours(MatchResult at) {
        String minute = at.group(3) != null ? at.group(3) : at.group(4) != null ? at.group(4) : "00";
        return (at.group(1) == null ? "" : at.group(1) + " ") + two(at.group(2)) + ":" + minute;
    }

    private static String namedMonth(MatchResult at) {
        int month = MONTHS.indexOf(at.group(2).toLowerCase(Locale.ROOT));
        return month < 0 || month % 3 != 0
                ? at.group()
                : year(at.group(3)) + "-" + two(String.valueOf(month / 3 + 1)) + "-" + two(at.group(1)) + clock(at, 4);
    }

    private static String asianClock(String written) {
        Matcher clock = ASIAN_CLOCK.matcher(written);
        if (!clock.lookingAt()) {
            return written;
        }
        String minute = clock.group(2) == null ? "00" : two(clock.group(2));
        return " " + two(clock.group(1)) + ":" + minute + written.substring(clock.end());
    }
}
