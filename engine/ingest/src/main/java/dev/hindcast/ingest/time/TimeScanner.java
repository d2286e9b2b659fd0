package dev.hindcast.ingest.time;

import dev.hindcast.ingest.time.zone.OffsetSigns;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.Precision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds points in time in a line of text: a date and a time of day that stand beside each other belong together, in either
 * order.
 */
public final class TimeScanner {
    /** What may stand between a date and the time after it. */
    private static final Pattern DATE_TO_TIME = Pattern.compile(
            "(?:[\\s,;|@T*_(\\[\\])·•–-]{0,5}|[*_]{0,2}:[*_]{0,2}\\s(?=[Aa]t\\s))(?:(?:starting |beginning )?(?:[Aa]t|from)|between|,|/)?\\s?(?:around|about|approximately|roughly|circa|ca\\.?|c\\.|approx\\.?)?[\\s~≈*_]{0,3}(?:at\\s)?");
    /** What may stand between a time and the date after it. */
    private static final Pattern TIME_TO_DATE = Pattern.compile(
            "[\\s,]{1,3}(?:(?:yesterday|today),? )?(?:on |of )?(?:the )?(?:[A-Z][a-z]{2,8}day,? )?(?:the )?");
    /** Weekdays that languages write without a capital. */
    private static final String SMALL_WEEKDAY = "(?:" + CalendarNames.WEEKDAY
            + "|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mån|tis|ons|tors|fre|lör|sön|man|tirs|lør|søn)dag"
            + "|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica)";

    /** "10:02 (14 May 2031)", also of the weekday. */
    private static final Pattern TIME_TO_BRACKETS =
            Pattern.compile("\\s?\\((?:on )?(?:(?:[A-Z][a-z]{2,8}|" + SMALL_WEEKDAY + "),? )?");

    /** More than these ever match. */
    private static final int MOST_BETWEEN = 40;
    /** Words before a time that make it approximate. */
    private static final Wording ABOUT = Wording.of(
            "(?:~|≈|(?:approx(?:\\.|imately)?|roughly|around|about|circa|ca\\.|just before|just after|shortly"
                    + " (?:before|after)|before|after))(?:\\sat)?\\s?$");

    private static final Pattern AT = Pattern.compile(
            "(?i)(?:\\b(?:starting|started|began|beginning|ended|restored|resolved|fixed|reported|noticed|failed|crashed|down|back|offline"
                    + "|(?:rang|called|phoned|told)(?: (?:me|us|in))?|opened|arrived|switched|rebooted|restarted|paid|just now) at"
                    + "|(?:^|[.!?;,]\\s|\\b(?:and|but|then)\\s)(?:at|by|from))\\s(?:about |around |approximately |approx\\.? |roughly |exactly )?$");
    private static final Pattern AT_END = Pattern.compile(
            "\\s*(?:$|[.,;)]|(?:and|on|when|the|we|it|all|by|until|to|they|he|she|i|our|as|every\\w*|nobody|some|most|yesterday)\\b)");
    /** Who writes 10:00 does not write 9.16. */
    private static final Pattern COLON = Pattern.compile("(?<!\\d)\\d{1,2}:\\d\\d(?!\\d)");
    /** Versions and sections have one figure before the dot: "by 3.12 the driver is gone". */
    private static final Pattern HEAD =
            Pattern.compile("(?i)(?:^|[.!?;,]\\s|\\b(?:and|but|then)\\s)(?:at|by|from)\\s(?:\\w+\\s)?$");

    private static final Pattern PERSON = Pattern.compile("(?i)\\s(?:we|i|he|she|they|it was)\\b");
    /** A zone before its time; behind a figure it is that of another. */
    private static final Pattern ZONE_BEFORE =
            Pattern.compile("(?<![\\d\\w])(?<![\\dmM]\\s)(UTC|GMT|JST|KST)\\s(?:from\\s|between\\s)?$");

    /** "5 PM, 14 May 2031 (PDT)": the date stands between the time and its zone. */
    private static final Pattern ZONE_BEHIND_DATE = Pattern.compile(",?\\s?\\(?(" + ZoneNames.CANDIDATE + ")\\b");

    /** "Screenshot_2031-05-14_at_10.55.54", "Screen Shot 2031-05-14 at 10.55.54 AM.png": the name of a picture, made whenever. */
    private static final Wording PICTURE = Wording.of(
            "\\b(?:screen[ _-]?(?:shots?|casts?|captures?|recordings?)|bildschirmfoto|bildschirmaufnahme|capture d[’']écran|captura de (?:tela|pantalla)"
                    + "|schermafbeelding|schermata|zrzut ekranu|skärmavbild|skjermbilde|skærmbillede)[ _-]{0,3}(?:(?:from|vom|van|du|de)[ _])?"
                    + "\\d{2,4}-\\d{2}-\\d{2,4}(?:[ _](?:at|um|om|à|a las|às|kl|alle)\\.?[ _]|[ _T-]{1,2}(?=\\d\\d[.:-]?\\d\\d[.:-]?\\d\\d))?(?:\\d[\\d.:-]*(?:[ _]?[ap]m\\b)?)?(?:\\.\\w{3,4}\\b)?"
                    + "|\\b(?:img|image|photo|pasted[ _-]image)[_-]\\d{4}-?\\d{2}-?\\d{2}[\\w.:-]*");

    private static final Pattern LOCAL = Pattern.compile("\\s?[*_]{0,2}(?:LT|local(?: time)?)[*_]{0,2}\\)");
    /** A blank and a bracket. */
    private static final int MOST_TO_LOCAL = 2;

    private static final int LONGEST_BEFORE = 14;
    private static final int LONGEST_BEHIND = 40;
    /** How far before a time such words are looked for. */
    private static final int ABOUT_CHARS = 24;

    /** In the form of a date, of a year in which nobody lives who writes this. */
    private static final Pattern NO_YEAR = Pattern.compile(
            "(?<![\\d./-])(?:(?!19|20)[1-9]\\d{3}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\2(?!19|20)[1-9]\\d{3})$");

    private static final int LEAST_OF_DATE = 7;
    /** With a sign before it. */
    private static final int MOST_OF_DATE = 11;

    private static final Comparator<WrittenTime> BY_PLACE = Comparator.comparingInt(WrittenTime::start);

    private TimeScanner() {}

    /** Returns whether a time may be found in the text at all: most of prose has no figure. */
    public static boolean mayTellTime(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Returns the points in time of the text, in their order. */
    public static List<WrittenTime> scan(String written) {
        if (!mayTellTime(written)) {
            return List.of();
        }
        Optional<WrittenTime> whole = IsoTime.of(written);
        return whole.isPresent() ? List.of(whole.get()) : scanned(withoutPictures(plain(written)));
    }

    private static List<WrittenTime> scanned(String text) {
        Figures figures = new Figures(text);
        List<DateScanner.Found> found = DateScanner.scan(figures);
        List<ClockScanner.Found> clocks = ClockScanner.scan(text, figures);
        List<WrittenTime> groups = DateTimeGroup.in(figures);
        if (found.isEmpty() && clocks.isEmpty() && groups.isEmpty()) {
            return List.of();
        }
        Taken inDates = new Taken();
        groups.forEach(group -> inDates.take(group.start(), group.end()));
        NavigableMap<Integer, DateScanner.Found> dates = new TreeMap<>();
        for (DateScanner.Found date : found) {
            if (inDates.isFree(date.start(), date.end())) {
                inDates.take(date.start(), date.end());
                dates.put(date.start(), date);
            }
        }
        List<WrittenTime> times = new ArrayList<>(groups);
        int zoned = -1;
        for (ClockScanner.Found clock : clocks) {
            boolean again = zoned >= 0 && clock.start() - zoned <= MOST_TO_LOCAL && isLocal(text, clock);
            zoned = clock.zone().isPresent() ? clock.end() : -1;
            if (again || !inDates.isFree(clock.start(), clock.end())) {
                continue;
            }
            Optional<DateScanner.Found> date = dateOf(text, clock, dates);
            if (date.isEmpty() && isBehindNoDate(text, clock.start())) {
                continue;
            }
            if (clock.dotted() && date.isEmpty() && clock.zone().isEmpty() && !isAt(text, clock)) {
                continue;
            }
            if (date.isPresent()) {
                dates.remove(date.get().start());
            }
            times.add(join(text, clock, date));
        }
        for (DateScanner.Found date : dates.values()) {
            if (date.date().month() > 0) {
                times.add(dateOnly(text, date));
            }
        }
        times.sort(BY_PLACE);
        return times;
    }

    /** In "06:05 UTC (2:05 LT)" the same moment is told once more. */
    private static boolean isLocal(String text, ClockScanner.Found clock) {
        return clock.zone().isEmpty()
                && text.charAt(clock.start() - 1) == '('
                && LOCAL.matcher(text).region(clock.end(), text.length()).lookingAt();
    }

    /** Of which day the time in "2202-05-14 10:02" is, nothing else may tell. */
    private static boolean isBehindNoDate(String text, int clock) {
        int end = clock - 1;
        return end > LEAST_OF_DATE
                && (text.charAt(end) == ' ' || text.charAt(end) == 'T')
                && Character.isDigit(text.charAt(end - 1))
                && NO_YEAR.matcher(text.substring(Math.max(0, end - MOST_OF_DATE), end))
                        .find();
    }

    /** "At 16.40" is a time unless a unit or a noun says what there are 16.40 of. */
    private static boolean isAt(String text, ClockScanner.Found clock) {
        return AT.matcher(text.substring(Math.max(0, clock.start() - MOST_BETWEEN), clock.start()))
                        .find()
                && !COLON.matcher(text).find()
                && (text.charAt(clock.start() + 1) != '.'
                        || !HEAD.matcher(text.substring(0, clock.start())).find()
                        || PERSON.matcher(text.substring(clock.end())).lookingAt())
                && AT_END.matcher(text.substring(clock.end())).lookingAt();
    }

    /** Word processors write hyphens and blanks that do not break, and Chinese has wide brackets; each is one character, so that places stay the same. */
    private static String plain(String text) {
        return OffsetSigns.plain(text)
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2009', ' ')
                .replace('（', '(')
                .replace('）', ')')
                .replace('，', ',');
    }

    /** In such a name figures follow a hyphen or a low line. */
    private static boolean mayNamePicture(String text) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if ((before == '-' || before == '_') && Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Blanks stand for the name of a picture, so that places stay the same. */
    private static String withoutPictures(String text) {
        if (!mayNamePicture(text) || !PICTURE.isIn(text)) {
            return text;
        }
        StringBuilder blank = new StringBuilder(text);
        PICTURE.first(text, name -> {
            blank.replace(name.start(), name.end(), " ".repeat(name.end() - name.start()));
            return false;
        });
        return blank.toString();
    }

    /** The date just before the time of day, else the one just after it. */
    private static Optional<DateScanner.Found> dateOf(
            String text, ClockScanner.Found clock, NavigableMap<Integer, DateScanner.Found> dates) {
        Map.Entry<Integer, DateScanner.Found> before = dates.lowerEntry(clock.start());
        boolean joined =
                before != null && stands(DATE_TO_TIME, text, before.getValue().end(), clock.start());
        // "16 May: At 10:02 UTC on 14 May it failed"
        boolean loose = !joined
                || text.substring(before.getValue().end(), clock.start()).contains(":");
        return Optional.ofNullable(loose ? dates.ceilingEntry(clock.end()) : null)
                .map(Map.Entry::getValue)
                .filter(date ->
                        stands(TIME_TO_DATE, text, clock.end(), date.start()) || isInBrackets(text, clock, date))
                .or(() -> joined ? Optional.of(before.getValue()) : Optional.empty());
    }

    /** Figures with a dot before the day of a release are its version, and figures with a slash may be a fraction. */
    private static boolean isInBrackets(String text, ClockScanner.Found clock, DateScanner.Found date) {
        return !clock.dotted()
                && text.startsWith(")", date.end())
                && date.date().month() > 0
                && date.date().order() != FigureOrder.UNTOLD
                && stands(TIME_TO_BRACKETS, text, clock.end(), date.start());
    }

    private static boolean stands(Pattern between, String text, int from, int to) {
        boolean blank = to - from == 1 && text.charAt(from) == ' ';
        return blank
                || to - from <= MOST_BETWEEN
                        && between.matcher(text.substring(from, to)).matches();
    }

    private static WrittenTime join(String text, ClockScanner.Found clock, Optional<DateScanner.Found> date) {
        int start = date.isPresent() ? Math.min(clock.start(), date.get().start()) : clock.start();
        int end = date.isPresent() ? Math.max(clock.end(), date.get().end()) : clock.end();
        boolean about = about(text, clock.start()) || start < clock.start() && about(text, start);
        Optional<WrittenZone> zone = clock.zone().isPresent() ? clock.zone() : zoneBefore(text, start);
        return new WrittenTime(
                date.map(DateScanner.Found::date),
                Optional.of(clock.time()),
                clock.precision(),
                about,
                zone.isEmpty() && end > clock.end() ? zoneBehind(text, end) : zone,
                start,
                end);
    }

    /** "UTC 10:02" */
    private static Optional<WrittenZone> zoneBefore(String text, int start) {
        if (start == 0 || !Character.isWhitespace(text.charAt(start - 1))) {
            return Optional.empty();
        }
        Matcher before = ZONE_BEFORE.matcher(text.substring(Math.max(0, start - LONGEST_BEFORE), start));
        return before.find() ? ZoneNames.read(before.group(1)) : Optional.empty();
    }

    private static Optional<WrittenZone> zoneBehind(String text, int end) {
        Matcher behind = ZONE_BEHIND_DATE.matcher(text.substring(end, Math.min(text.length(), end + LONGEST_BEHIND)));
        return behind.lookingAt() ? ZoneNames.read(behind.group(1)) : Optional.empty();
    }

    private static WrittenTime dateOnly(String text, DateScanner.Found date) {
        return new WrittenTime(
                Optional.of(date.date()),
                Optional.empty(),
                Precision.DAY,
                about(text, date.start()),
                Optional.empty(),
                date.start(),
                date.end());
    }

    private static boolean about(String text, int start) {
        return start > 0 && ABOUT.isIn(text.substring(Math.max(0, start - ABOUT_CHARS), start));
    }
}
