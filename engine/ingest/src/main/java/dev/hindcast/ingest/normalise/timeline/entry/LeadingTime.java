package dev.hindcast.ingest.normalise.timeline.entry;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.model.SectionRole;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time at the beginning of a line, the end of its range, and what follows them. */
public final class LeadingTime {
    private static final String WEEKDAY =
            "(?i:(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\\.?,?\\s)?";

    /** What may stand before the time of an entry. */
    private static final Pattern BEFORE = Pattern.compile(
            "[\\s*_>\\[(~≈–—-]*(?:(?i:update|edit|resolved?|identified|monitoring|investigating)d?(?:\\s?#?\\d{1,2})?\\s?[:()\\[\\]–-]?\\s?)?(?:(?i:at|on|around|about|by|from|between|circa|ca\\.|approx\\.?|approximately|roughly|t)\\s)?[\\s~(]*"
                    + WEEKDAY + "(?i:the\\s|at\\s|on\\s|approx\\.?\\s|approximately\\s|around\\s)?[\\s~]*");

    private static final Pattern AFTER = Pattern.compile("^[\\s:;|,.)\\]*_–—>-]+");
    private static final Pattern RANGE = Pattern.compile(
            "\\s*(?:\\([^()\\d]{1,24}\\)\\s*)?(?:->?|[–—→~～〜]|to|thru|through|until|till|and|(?:Uhr )?bis)\\s*(?:(?:about|around|approximately) |[~≈])?"
                    + WEEKDAY);
    /** In the form of a date, but no month has 32 days, no year 13 months, and no year of interest five digits. */
    private static final Pattern NO_DATE = Pattern.compile("^[\\s*_\\[(]*(?:\\d{5,8}-\\d{1,2}-\\d{1,2}"
            + "|(?!19|20)[1-9]\\d{3}-\\d{1,2}-\\d{1,2}|\\d{1,2}([/-])\\d{1,2}\\1(?!19|20)[1-9]\\d{3}(?= \\d{1,2}:)"
            + "|(?:19|20)\\d{2}-(?:\\d{1,2}-(?:3[2-9]|[4-9]\\d)|(?:1[3-9]|[2-9]\\d)-\\d{1,2}))(?!\\d)");

    /** What stands before the day that a heading ends with: "Day 1 - 14 May", "Second outage (15 May)", but no "Review (20 May)". */
    private static final Pattern BEFORE_DAY =
            Pattern.compile("(?i)[\\s*_]*(?:(?:first|second|third|next|following|last)\\s)?"
                    + "(?:day|night|evening|morning|afternoon|outage|disruption|incident)(?:\\s#?(?:\\d{1,2}|one|two|three|four|five))?"
                    + "(?:\\s*[:,(]|\\s+[-–—])[\\s*_(]*" + WEEKDAY);

    /** "3.1 Monday 14 May" */
    private static final Pattern NUMBERED =
            Pattern.compile("[\\s*_]*(?:\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|\\d{1,2}[.)]) +" + WEEKDAY);

    private static final Pattern BEHIND_DAY = Pattern.compile("[\\s*_).:]*");

    /** What stands before the day of a timeline, "Timeline for 14 May", but neither "Timeline as of 16 May" nor "Timeline - 16 May", which may be that of its version. */
    private static final Pattern BEFORE_DAY_OF_TIMELINE = Pattern.compile(
            "(?i)[\\s*_]*(?:(?:the|full|detailed|incident|outage|event)\\s){0,2}(?:timeline|chronology|events|(?:sequence|chain|log|order|course) of events)"
                    + "(?: of (?:the )?(?:events|incident|outage))?\\s(?:for|of|on)(?: the)?[\\s*_(]*"
                    + WEEKDAY);

    /** "(all times UTC)", but not "(final version)" */
    private static final Pattern BEHIND_DAY_OF_TIMELINE = Pattern.compile(
            "[\\s*_).:,]*(?:[(\\[](?:[^()\\[\\]\\d]{0,30}\\b[Tt]imes?\\b[^()\\[\\]\\d]{0,30}|UTC|GMT|[A-Z]{1,3}T)[)\\]][\\s*_.:]*)?");

    /** The sign in "22:36–22:47 (14 May)", and how a clock begins. */
    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}(?::\\d|\\s?[ap]\\.?m\\b)");

    /** "10:02 – 11:30 (15 May) promised by the vendor": the end of no range, but what was told at 10:02. */
    private static final Pattern PROMISED = Pattern.compile(
            "(?i)[\\s),:*_]*(?:(?:is|was|as) )?(?:promised\\b|(?:expected|estimated|forecast|projected|announced|quoted|hoped for)(?=\\s*(?:[).,;]|$)| (?:by|as|for|to be)\\b)|eta\\b)");

    private LeadingTime() {}

    /** Returns the time the line begins with. */
    public static Optional<WrittenTime> of(TextLine line) {
        return line.times().isEmpty() ? Optional.empty() : of(line.text(), line.times());
    }

    /** Returns the time the text begins with, of those found in it. */
    public static Optional<WrittenTime> of(String text, List<WrittenTime> times) {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        WrittenTime when = times.get(0);
        boolean begins = when.start() == 0
                || BEFORE.matcher(text.substring(0, when.start())).matches();
        return begins ? Optional.of(onDayOfRange(text, times, when)) : Optional.empty();
    }

    /** Returns the beginning of "22:36–22:47 (14 May)" on the day behind the range, of which both of its ends are. */
    public static WrittenTime onDayOfRange(String text, List<WrittenTime> times, WrittenTime when) {
        if (times.size() < 2 || when.date().isPresent() || when.time().isEmpty()) {
            return when;
        }
        return behind(times, when, false)
                .filter(end -> end.date().isPresent()
                        && end.time().filter(when.time().get()::isBefore).isPresent()
                        && DASH.matcher(text.substring(when.end(), end.start())).matches()
                        && CLOCK.matcher(text).region(end.start(), end.end()).lookingAt()
                        && !isPromised(text, end))
                .map(when::onDay)
                .orElse(when);
    }

    /** Returns the time a heading begins with, perhaps behind its number, in a timeline also the one day that it ends with behind a sign. */
    public static Optional<WrittenTime> ofHeading(TextLine heading, SectionRole role) {
        return of(heading)
                .or(() -> behindNumber(heading))
                .or(() -> role == SectionRole.TIMELINE ? dayBehind(heading) : Optional.empty());
    }

    private static Optional<WrittenTime> behindNumber(TextLine heading) {
        if (heading.times().isEmpty()) {
            return Optional.empty();
        }
        WrittenTime when = heading.times().get(0);
        boolean numbered =
                NUMBERED.matcher(heading.text().substring(0, when.start())).matches();
        return numbered ? Optional.of(when) : Optional.empty();
    }

    private static Optional<WrittenTime> dayBehind(TextLine heading) {
        return dayBetween(heading, BEFORE_DAY, BEHIND_DAY).or(() -> ofTimeline(heading));
    }

    /** Returns the day of the timeline that the line heads, "Timeline for 14 May 2031 (all times UTC)". */
    public static Optional<WrittenTime> ofTimeline(TextLine line) {
        return dayBetween(line, BEFORE_DAY_OF_TIMELINE, BEHIND_DAY_OF_TIMELINE);
    }

    /** The one time of the line, if that is a day and stands between such words. */
    private static Optional<WrittenTime> dayBetween(TextLine line, Pattern before, Pattern behind) {
        String text = line.text();
        return line.times().stream()
                .filter(when -> line.times().size() == 1 && when.time().isEmpty())
                .filter(when -> before.matcher(text.substring(0, when.start())).matches()
                        && behind.matcher(text.substring(when.end())).matches())
                .findFirst();
    }

    /** Returns the last of two bare clocks before one text: it happened at the one and at the other. */
    static Optional<WrittenTime> next(String text, List<WrittenTime> times, WrittenTime when) {
        return behind(times, when, false)
                .filter(other -> other.date().isEmpty()
                        && other.time()
                                .filter(last ->
                                        when.time().filter(last::isAfter).isPresent())
                                .isPresent()
                        && (when.zone().isEmpty() || when.zone().equals(other.zone()))
                        && text.substring(when.end(), other.start()).strip().equals(","));
    }

    /** Returns the later end of a range whose beginning is given. */
    public static Optional<WrittenTime> rangeEnd(String text, List<WrittenTime> times, WrittenTime when) {
        return until(text, behind(times, when, true), when);
    }

    /** Returns whether a range whose beginning is given ends on a day of which no time is told. */
    public static boolean endsOnDay(String text, List<WrittenTime> times, WrittenTime when) {
        return until(text, behind(times, when, false), when)
                .filter(end -> end.time().isEmpty())
                .isPresent();
    }

    private static Optional<WrittenTime> until(String text, Optional<WrittenTime> next, WrittenTime when) {
        return next.filter(other ->
                RANGE.matcher(text.substring(when.end(), other.start())).matches() && !isPromised(text, other));
    }

    private static boolean isPromised(String text, WrittenTime end) {
        return PROMISED.matcher(text).region(end.end(), text.length()).lookingAt();
    }

    /** The first of the times behind that one, or of those with a time of day. */
    private static Optional<WrittenTime> behind(List<WrittenTime> times, WrittenTime when, boolean clock) {
        for (WrittenTime other : times) {
            if (other.start() >= when.end() && (!clock || other.time().isPresent())) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** Returns what follows a time; nothing if that is only its zone in parentheses. */
    public static String rest(String text, int end) {
        String rest = text.substring(Math.min(end, text.length()));
        Matcher signs = AFTER.matcher(rest);
        String after = (signs.lookingAt() ? rest.substring(signs.end()) : rest).strip();
        return ZoneNames.isOne(after) ? "" : after;
    }

    /** Returns whether the text tells nothing behind a time; a remark in parentheses may follow it. */
    public static boolean isLast(String text, int end) {
        String after = text.substring(end).strip();
        return rest(text, end).isEmpty() || after.startsWith("(") && after.endsWith(")");
    }

    /** Returns whether the text begins with figures in the form of a date that are none. */
    public static boolean isNoDate(String text) {
        return NO_DATE.matcher(text).lookingAt();
    }
}
