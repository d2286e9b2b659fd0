package dev.hindcast.ingest.time;

import dev.hindcast.ingest.time.Figures.Form;
import dev.hindcast.ingest.time.zone.LocalBeside;
import dev.hindcast.ingest.time.zone.OffsetBehind;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.model.time.Precision;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds times of day, with the zone written beside them. */
final class ClockScanner {
    private static final String HALF = "(?:\\s?([AaPp])\\.?[Mm]\\b\\.?)";
    private static final String TO = "\\s?(?:-|–|—|to)\\s?";
    /** Two times with minutes are ends of one span also in words. */
    private static final String TO_IN_WORDS =
            "(?:" + TO + "| (?:and|until|till|through|to) (?:about |around |approximately |roughly |~)?)";
    /** Also {@code 2:15p}: behind minutes a letter alone is enough. */
    private static final String HALF_OR_LETTER = "(?:\\s?([AaPp])(?:\\.?[Mm]\\b\\.?|(?<=\\d[AaPp])(?![\\w']|\\.\\w)))";

    /** Also behind words that name none, {@code 10:40 local time (CEST)}, and in brackets beside a place, {@code 10:40 (Singapore, SGT)}, {@code (US Eastern)}. */
    static final String ZONE =
            "(?:(?:,(?= [A-Z]{3,4}(?:[.;)]|$)))?\\s?[(\\[]?\\s?(?:[Ll]ocal(?: [Tt]ime)?[,:]?\\s?[(\\[]?"
                    + "|(?<=[(\\[])(?:US|times?|(?:" + ZoneNames.AMONG_TIMES + "),) )?("
                    + ZoneNames.PATTERN
                    + "|(?<=[(\\[]US )(?:Pacific|Mountain|Central|Eastern)(?=[)\\]]))[)\\]]?)";
    /** Before a time of day stands no part of another number, date or version. */
    static final String PARTED = ":.,/-";

    private static final Form COLON = Form.of(
                    1,
                    2,
                    "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d|:\\d)(?:\\s?(?:hrs|hours|Uhr)\\b)?"
                            + HALF_OR_LETTER + "?" + ZONE + "?")
            .notBehind(PARTED + "+")
            .before(":", "0123456789");
    private static final Form AFTER_HYPHEN = Form.of(
                    1,
                    2,
                    "(?<!\\b(?:UTC|GMT)-)(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?!\\d|:\\d)" + HALF_OR_LETTER + "?" + ZONE
                            + "?")
            .behind("-/")
            .before(":", "0123456789");
    private static final Form DOT = Form.of(
                    1, 2, "(\\d{1,2})\\.(\\d{2})(?:\\.(\\d{2}))?(?![\\d:%]\\d?|\\.\\d)" + HALF + "?" + ZONE + "?")
            .notBehind(PARTED)
            .before(".", "0123456789");
    /** "At 14.27 h", "from 7.00 h to 9.30 h": so much behind any other word is a length. */
    private static final Form DOT_WITH_H = Form.of(
                    1,
                    2,
                    "(?<=\\b(?i:at|since|until|till|from) (?:about |around |approximately )?|\\d\\.\\d\\d ?h (?:to|until|till|and) )"
                            + "(\\d{1,2})\\.([0-5]\\d)()() ?[hH](?![\\w.]\\w)" + ZONE + "?")
            .behind(" ")
            .before(".", "0123456789");
    /** 9h05 as in French; 9h45m and 9 h 45 min are lengths. */
    private static final Form LETTER_H = Form.of(
                    1, 2, "(?<!\\w)(\\d{1,2}) ?[hH] ?([0-5]\\d)(?!\\w|:\\d| ?(?:m|min[a-z]{0,5})\\b)()()" + ZONE + "?")
            .notBehind(PARTED)
            .before(" hH", " hH012345");

    /** In "4am-7am" a hyphen parts two hours. */
    private static final Form HOUR = Form.of(1, 2, "(?<!(?<![mM\\d.])-)(\\d{1,2})()()" + HALF + ZONE + "?")
            .notBehind(":.,/")
            .before(" aApP", "");
    /** "Between 4 and 7am"; elsewhere the figure before an "and" is counted. */
    private static final String TO_HOUR = "(?:" + TO
            + "|(?<=\\b[Bb]etween (?:about |around |approximately |roughly )?(?:the hours? of )?\\d{1,2}) and (?:about |around |approximately |roughly )?"
            + "|(?<=\\b[Ff]rom (?:about |around |approximately |roughly )?\\d{1,2}) (?:until|till|through) (?:about |around |approximately |roughly )?)";

    /** In "4-7am" the half of the day is written once and goes for both. */
    private static final Form HOUR_TO_HOUR = Form.of(
                    1,
                    2,
                    "(?<!\\w)(?<!(?i:update|phase|step|day|part|round|stage|item|tier|level|sev|priority|number|no\\.|#) ?)(\\d{1,2})()()(?="
                            + TO_HOUR + "\\d{1,2}(?::\\d{2})?" + HALF + ")()(?=" + TO_HOUR + "(\\d{1,2}))")
            .notBehind(PARTED)
            .before(" -–—", "");

    /** In "4:04 - 4:20PM" and "between 4:04 and 4:20 PM" too. */
    private static final Form MINUTES_TO_MINUTES = Form.of(
                    1,
                    2,
                    "([1-9]|1[0-2]):(\\d{2})()(?=" + TO_IN_WORDS + "\\d{1,2}:\\d{2}" + HALF + ")()(?=" + TO_IN_WORDS
                            + "(\\d{1,2}):(\\d{2}))")
            .notBehind(PARTED + "+")
            .before(":", "0123456789");

    /** In "2:20/1:20 PM EST/CST" one half of the day goes for both, and each has the zone at its own place. */
    private static final Form FIRST_OF_PAIR = Form.of(
                    1,
                    2,
                    "([1-9]|1[0-2]):(\\d{2})()(?= ?/ ?\\d{1,2}:\\d{2}" + HALF
                            + ")(?:(?= ?/ ?\\d{1,2}:\\d{2}\\s?[AaPp]\\.?[Mm]\\.? ?\\(?(" + ZoneNames.PATTERN
                            + ") ?/)|)")
            .notBehind(PARTED + "+")
            .before(":", "0123456789");

    private static final Form SECOND_OF_PAIR = Form.of(
                    1,
                    2,
                    "(?<=\\d:\\d\\d ?/ ?)([1-9]|1[0-2]):(\\d{2})()" + HALF + " ?\\(?(?:" + ZoneNames.PATTERN + ") ?/ ?("
                            + ZoneNames.PATTERN + ")\\)?")
            .behind("/ ")
            .before(":", "0123456789");

    /** 11 Uhr */
    private static final Form UHR = Form.of(
                    1,
                    2,
                    "(?<!\\w)(\\d{1,2})()() Uhr\\b(?! \\d{2}\\b| (?:abends|nachmittags|nachts|morgens|mittags|früh))()"
                            + ZONE + "?")
            .notBehind(PARTED)
            .before(" ", "U");

    private static final Form O_CLOCK = Form.of(1, 2, "(1[3-9]|2[0-3])()() ?o['’]clock()" + ZONE + "?")
            .notBehind(PARTED)
            .before(" o", "o'’");

    /** The firmest come first. */
    private static final List<Form> FORMS = List.of(
            MINUTES_TO_MINUTES,
            FIRST_OF_PAIR,
            SECOND_OF_PAIR,
            COLON,
            AFTER_HYPHEN,
            HOUR,
            HOUR_TO_HOUR,
            LETTER_H,
            FourDigits.WITH_ZONE,
            FourDigits.TO,
            FourDigits.HOURS,
            FourDigits.BETWEEN,
            FourDigits.AND,
            FourDigits.FROM,
            FourDigits.UNTIL,
            FourDigits.AFTER_DATE,
            O_CLOCK,
            UHR,
            DOT_WITH_H,
            DOT);
    /** Without "am" or "pm" nothing is written as the others are. */
    private static final List<Form> WITHOUT_HALF = FORMS.stream()
            .filter(form -> !Set.of(MINUTES_TO_MINUTES, FIRST_OF_PAIR, SECOND_OF_PAIR, HOUR, HOUR_TO_HOUR)
                    .contains(form))
            .toList();

    /** The later edge of a range, which has the form of an offset. */
    private static final Pattern UNTIL = Pattern.compile("-(\\d{2}):(\\d{2})");
    /** In 11:02PM-11:11PM the figures have a half of the day, as no offset has. */
    private static final Pattern HALF_BEHIND = Pattern.compile(HALF);
    /** 11-1pm may be figures of anything; "between 11 and 1pm" is a span. */
    private static final Pattern IN_WORDS = Pattern.compile(" (?:and|until|till|through) ");
    /** Groups behind that of the zone are those of the later edge. */
    private static final int ZONE_GROUP = 5;
    /** What is an offset of a zone in use to the west. */
    private static final Pattern WEST = Pattern.compile("-(?:(?:0\\d|1[0-2]):00|0[239]:30)");
    /** In 9:38 -10:00 UTC the zone is named, and no offset from it can stand before it. */
    private static final Pattern ZONE_BEHIND = Pattern.compile("\\s?(?:UTC|GMT)\\b(?! ?[+-]\\d)");
    /** "This evening 5/14/2031 at 11:26": what stands between is but a day, a preposition or another time. */
    private static final Pattern IN_AFTERNOON =
            Pattern.compile("(?i)\\b(?:this|that|yesterday|" + CalendarNames.WEEKDAY + ") (?:afternoon|evening)\\b"
                    + "(?:[\\s,(~–-]|\\b(?:on|at|about|around|approximately|roughly|between|from|since|until|by|just|shortly|before|after|and|to|the"
                    + "|" + CalendarNames.MONTH + ")\\b|\\d[\\d/:.-]*(?:st|nd|rd|th)?){1,10}$");
    /** How far before a time such words are looked for. */
    private static final int MOST_BEFORE = 60;

    private ClockScanner() {}

    /**
     * A time of day and its place.
     *
     * @param time what is written, on the 24-hour clock
     * @param precision how finely
     * @param zone written beside it
     * @param start 0-based
     * @param end exclusive
     * @param dotted whether hours and minutes are parted by a dot, which only means a time beside a date, a zone or a half of the day
     */
    record Found(LocalTime time, Precision precision, Optional<WrittenZone> zone, int start, int end, boolean dotted) {
        /** "11pm local time (10pm UTC)" is one moment, whose zone the clock behind it tells. */
        private Optional<Found> joined(String text, Found utc) {
            return zone.or(() -> utc.zone.filter(other -> !other.isUtc())).isPresent() || utc.zone.isEmpty()
                    ? Optional.empty()
                    : LocalBeside.of(text, end, utc.start, time, utc.time)
                            .map(own -> LocalBeside.isDayOfUtc(text, start, utc.end)
                                    ? new Found(utc.time, utc.precision, utc.zone, start, utc.end, false)
                                    : new Found(time, precision, Optional.of(own), start, utc.end, dotted));
        }
    }

    /** Returns the times of the text in their order; none overlaps another. */
    static List<Found> scan(String text, Figures figures) {
        List<Found> found = new ArrayList<>();
        Taken taken = new Taken();
        for (Form form : figures.haveHalfOfDay() ? FORMS : WITHOUT_HALF) {
            for (MatchResult match : figures.in(form)) {
                boolean free = taken.isFree(match.start(), match.end());
                Optional<Found> clock = free ? read(text, form, match) : Optional.empty();
                if (clock.isPresent()) {
                    taken.take(clock.get().start(), clock.get().end());
                    found.add(clock.get());
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        for (int i = found.size() - 1; i > 0; i--) {
            Optional<Found> one = found.get(i - 1).joined(text, found.get(i));
            if (one.isPresent()) {
                found.set(i - 1, one.get());
                found.remove(i);
            }
        }
        return found;
    }

    private static Optional<Found> read(String text, Form form, MatchResult m) {
        int hour = Integer.parseInt(m.group(1));
        int minute = m.group(2).isEmpty() ? 0 : Integer.parseInt(m.group(2));
        String seconds = m.group(3);
        int second = seconds == null || seconds.isEmpty() ? 0 : Integer.parseInt(seconds);
        String half = m.group(4);
        if (half != null && !half.isEmpty() && hour <= 12) {
            boolean afternoon = half.toLowerCase(Locale.ROOT).equals("p");
            hour = hour % 12 + (afternoon != (m.groupCount() > ZONE_GROUP && passesTwelve(m)) ? 12 : 0);
        }
        boolean bare = (half == null || half.isEmpty()) && m.group(5) == null && (form == COLON || form == DOT);
        if (bare && hour < 12 && m.group(1).charAt(0) != '0' && isInAfternoon(text, m.start())) {
            hour += 12;
        }
        boolean crosses = form == HOUR_TO_HOUR && minuteOfHalf(m, 1) >= minuteOfHalf(m, 6);
        if (crosses && !isBehind(IN_WORDS, text, m.end()) || hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        Precision precision = form == HOUR || form == HOUR_TO_HOUR || form == O_CLOCK || form == UHR
                ? Precision.HOUR
                : seconds != null && !seconds.isEmpty() ? Precision.SECOND : Precision.MINUTE;
        LocalTime time = LocalTime.of(hour, minute, second);
        if (seconds == null && isRange(text, m, time)) {
            return Optional.of(new Found(time, precision, Optional.empty(), m.start(), m.start(5), false));
        }
        Optional<WrittenZone> zone = Optional.ofNullable(m.group(5)).flatMap(ZoneNames::read);
        Optional<OffsetBehind.Decided> decided = zone.flatMap(several -> OffsetBehind.of(several, text, m.end()));
        return Optional.of(new Found(
                time,
                precision,
                decided.map(OffsetBehind.Decided::zone).or(() -> zone),
                m.start(),
                decided.map(OffsetBehind.Decided::end).orElse(m.end()),
                form == DOT && half == null));
    }

    /** Who names the half of the day in words counts to twelve; but a time with its zone may be of another place's day. */
    private static boolean isInAfternoon(String text, int start) {
        String before = text.substring(Math.max(0, start - MOST_BEFORE), start);
        return (before.contains("noon") || before.contains("vening"))
                && IN_AFTERNOON.matcher(before).find();
    }

    private static boolean isBehind(Pattern pattern, String text, int end) {
        return pattern.matcher(text).region(end, text.length()).lookingAt();
    }

    /** In 11:50 - 12:10PM and in "between 11 and 2pm" the earlier edge lies in the other half of the day. */
    private static boolean passesTwelve(MatchResult m) {
        return minuteOfHalf(m, 1) > minuteOfHalf(m, 6);
    }

    /** The minute of the half of the day that an edge names; full hours have a group less. */
    private static int minuteOfHalf(MatchResult m, int hour) {
        boolean full = hour >= m.groupCount() || m.group(hour + 1).isEmpty();
        return Integer.parseInt(m.group(hour)) % 12 * 60 + (full ? 0 : Integer.parseInt(m.group(hour + 1)));
    }

    /** In 06:13-07:00 a later time follows the first, not an offset, unless T or seconds show the spelling of ISO 8601. */
    private static boolean isRange(String text, MatchResult m, LocalTime from) {
        Matcher until = UNTIL.matcher(m.group(5) == null ? "" : m.group(5));
        boolean iso = m.start() > 0 && text.charAt(m.start() - 1) == 'T';
        if (iso || !until.matches()) {
            return false;
        }
        if (Character.isWhitespace(text.charAt(m.start(5) - 1))) {
            return !WEST.matcher(m.group(5)).matches() || isBehind(ZONE_BEHIND, text, m.end(5));
        }
        if (isBehind(HALF_BEHIND, text, m.end(5))) {
            return true;
        }
        int minutes = Integer.parseInt(until.group(1)) * 60 + Integer.parseInt(until.group(2));
        return minutes > from.toSecondOfDay() / 60;
    }
}
