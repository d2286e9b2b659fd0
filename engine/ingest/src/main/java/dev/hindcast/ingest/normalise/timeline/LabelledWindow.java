package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.zone.ZoneStatements;
import dev.hindcast.ingest.time.DurationText;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.wording.Wording;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning and the end of an incident under one label: {@code Duration: 08:41-09:54 UTC}. */
final class LabelledWindow {
    /** Labels whose value may be a beginning and an end. */
    private static final Set<String> WINDOWS =
            Set.of(("duration;incident duration;outage duration;impact duration;duration of incident;duration of the"
                            + " incident;duration of outage;duration of impact;date;dates;incident date;date of incident;date and"
                            + " time;date time;when;time;times;window;impact window;outage window;incident window;time"
                            + " window;period;impact period;outage period;incident period;time period;time frame;timeframe;time"
                            + " range;period of disruption;disruption period;disruption;service disruption;service interruption;service outage;outage;downtime;outage time;incident time;time of incident;time of outage;impact time;start"
                            + " end;start and end;occurred")
                    .split(";"));

    /** What came of a planned window. */
    static final Set<String> ACTUAL = Set.of("actual", "actual time", "actual times", "actual window", "actually");

    /** Labels that are a window only where a beginning and an end are all that stands behind them: rows may follow as well. */
    private static final Set<String> MAY_BE_WINDOWS = Set.of(
            ("timeline;incident timeline;outage timeline;timeframe of incident;hours of outage;hours affected;period affected;affected"
                            + " period;affected time;time affected;time of impact;time of disruption;time of interruption;time of"
                            + " downtime;interruption;unavailability;unavailable;down")
                    .split(";"));

    private static final Pattern LENGTH_BEFORE = Pattern.compile(
            "(?i)[\\s*_]*((?:(?:~|≈|about|approx\\.?|approximately|around|roughly|circa|ca\\.|nearly|almost|over|under|just|a little|total(?: of)?:?)\\s?){0,2}"
                    + "\\d[\\d.,]{0,8}[\\s-]?\\p{L}{1,12}\\.?(?:[\\s,&]{1,3}(?:(?:and|e|et|y|und)\\s)?\\d[\\d.,]{0,8}\\s?\\p{L}{1,12}\\.?|\\d{1,2}(?:\\s?\\p{L}{1,12})?){0,2})"
                    + "(?:,? (?:in )?total| overall)?(?: (?:of )?(?:(?:total|full|complete|partial|service|degraded) )?(?:downtime|outage|unavailability|impact|disruption|interruption|degradation|service|performance))?"
                    + "[\\s*_]*\\((?:(?i:from|between|approx\\.?|approximately|about|around|ca\\.|de|von|~|≈)\\s?)*");

    /** Words may stand between the bracket and the first of the two. */
    private static final Pattern TOLD_BEFORE = Pattern.compile(LENGTH_BEFORE.pattern() + "[^()\\d]{0,40}");

    private static final Set<EntryMeaning> OTHERS =
            EnumSet.of(EntryMeaning.NOTICE, EntryMeaning.CHANGE, EntryMeaning.RESPONSE, EntryMeaning.TAKEN_ON);

    private static final Pattern WORDS = Pattern.compile("[^()\\d]{0,40}");
    private static final Pattern LAST_IN_BRACKETS = Pattern.compile("[^()]{0,60}\\)[^()]*");

    private static final Wording TROUBLE =
            Wording.of("\\b(?:outage|incident|impact|disruption|interruption|downtime)\\b");
    /** The end of what these name is the return to service: the incident may be closed later. */
    private static final Wording HARM =
            Wording.of("\\b(?:impact|outage|downtime|disruption|interruption|affected|unavailab\\w+)\\b");

    private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s");

    /** "14 May 2031, from 10:02 to 10:40" */
    private static final Pattern DAY_BEFORE = Pattern.compile("(?i)[\\s,:;|(–—-]*(?:(?:from|between|at)\\s)?[\\s~≈]*");

    /** How far from the length told its ends may be apart: minutes, or a part of it. */
    private static final Duration NEAR = Duration.ofMinutes(10);

    private static final int PART = 4;

    private LabelledWindow() {}

    /** Returns the beginning and the end under a label such as {@code Duration: 08:41-09:54 UTC}; none if it is no such line. */
    static List<LabelledTime> of(TextLine line) {
        return line.hasFigure() ? of(line, Label.of(line)) : List.of();
    }

    /** Returns the same of a line whose label is known, or which has none. */
    static List<LabelledTime> of(TextLine line, Optional<Label> label) {
        return label.map(LabelledWindow::of).orElseGet(() -> behindDash(line));
    }

    /** "Outage window – 10:02 till 10:40 UTC": a dash stands where others put a colon, and nothing is told behind the end. */
    private static List<LabelledTime> behindDash(TextLine line) {
        Matcher dash = DASH.matcher(line.text());
        if (line.times().size() < 2 || !dash.find()) {
            return List.of();
        }
        String key = line.text().substring(0, dash.start());
        return TROUBLE.isIn(key) ? alone(key, line.text().substring(dash.end()), line) : List.of();
    }

    /** Returns the beginning and the end that a label with a value gives, if the value tells nothing behind them. */
    static List<LabelledTime> alone(String key, String value, TextLine line) {
        List<LabelledTime> window = of(key, value, line);
        return window.size() == 2
                        && LeadingTime.isLast(value, window.get(1).when().end())
                ? window
                : List.of();
    }

    /** Returns the beginning and the end that the label gives, the beginning alone where the end is a day only; none if it gives none. */
    static List<LabelledTime> of(Label label) {
        return of(label.key(), label.value(), label.line());
    }

    /**
     * Returns the beginning and the end that a label with a value gives; none if it gives none.
     *
     * @param line the line of the value
     */
    static List<LabelledTime> of(String key, String value, TextLine line) {
        String words = Words.of(key);
        boolean maybe = MAY_BE_WINDOWS.contains(words);
        List<WrittenTime> times =
                maybe || WINDOWS.contains(words) || ACTUAL.contains(words) ? line.timesOf(value) : List.of();
        Optional<WrittenTime> from = LeadingTime.of(value, times)
                .flatMap(when -> when.time().isPresent() ? Optional.of(when) : onDay(value, times, when))
                .or(() -> inBrackets(value, times));
        Optional<WrittenTime> until = from.flatMap(when -> LeadingTime.rangeEnd(value, times, when))
                .filter(end -> fitsLength(value, from.get(), end))
                .or(() -> from.flatMap(when -> toldInBrackets(value, times, when)))
                .filter(end -> !maybe || LeadingTime.isLast(value, end.end()));
        Optional<WrittenZone> zone = ZoneStatements.inHeader(key);
        if (until.isEmpty()) {
            // "Outage window: 14 May 10:02 to 16 May": the beginning is told in full.
            return from.filter(when -> TROUBLE.isIn(key) && LeadingTime.endsOnDay(value, times, when)).stream()
                    .map(when -> new LabelledTime("started", when, value, zone))
                    .toList();
        }
        return List.of(
                new LabelledTime("started", from.get().withZoneOf(until.get()), value, zone),
                new LabelledTime(HARM.isIn(key) ? "impact end" : "resolved", until.get(), value, zone));
    }

    /** The time that follows its day. */
    private static Optional<WrittenTime> onDay(String value, List<WrittenTime> times, WrittenTime day) {
        return times.stream()
                .filter(when -> when.start() >= day.end())
                .findFirst()
                .filter(when -> when.date().isEmpty()
                        && DAY_BEFORE
                                .matcher(value.substring(day.end(), when.start()))
                                .matches())
                .map(when -> when.onDay(day));
    }

    /** "Duration: about 15 minutes (10:02 - 10:17 CET)": the length stands before, its ends in brackets. */
    private static Optional<WrittenTime> inBrackets(String value, List<WrittenTime> times) {
        return times.stream()
                .filter(when -> when.time().isPresent())
                .findFirst()
                .filter(when ->
                        TOLD_BEFORE.matcher(value.substring(0, when.start())).matches());
    }

    /** "2 h (node lost 10:01, traffic back 12:03)": words say which is which, and the length that they are the ends of it. */
    private static Optional<WrittenTime> toldInBrackets(String value, List<WrittenTime> times, WrittenTime from) {
        return times.stream()
                .filter(until -> times.size() == 2
                        && until.start() > from.start()
                        && until.time().isPresent())
                .filter(until -> WORDS.matcher(value.substring(from.end(), until.start()))
                                .matches()
                        && LAST_IN_BRACKETS
                                .matcher(value.substring(until.start()))
                                .matches())
                .filter(until -> length(value, from).isPresent() && fitsLength(value, from, until))
                .filter(until -> isBeginning(value.substring(value.indexOf('(') + 1, from.start()))
                        && isReturn(value.substring(from.end(), until.start())))
                .findFirst();
    }

    /** Not a notice, a change or work on it. */
    private static boolean isBeginning(String words) {
        return OTHERS.stream().noneMatch(meaning -> meaning.isSaidIn(words));
    }

    private static boolean isReturn(String words) {
        return EntryMeaning.RECOVERY.isSaidIn(words) || EntryMeaning.END.isSaidIn(words);
    }

    private static Optional<DurationText> length(String value, WrittenTime from) {
        Matcher before = TOLD_BEFORE.matcher(value.substring(0, from.start()));
        return before.matches() ? DurationText.read(before.group(1)) : Optional.empty();
    }

    /** The ends in brackets are as far apart as is told before them: the window of the planned work is not. */
    private static boolean fitsLength(String value, WrittenTime from, WrittenTime until) {
        Optional<DurationText> told = length(value, from);
        if (told.isEmpty() || from.time().isEmpty() || until.time().isEmpty()) {
            return true;
        }
        long day = Duration.ofDays(1).toSeconds();
        long apart = Duration.between(from.time().get(), until.time().get()).toSeconds();
        // Whole days are in the dates.
        long off = Math.floorMod(apart - told.get().seconds(), day);
        return Math.min(off, day - off) <= Math.max(NEAR.toSeconds(), told.get().seconds() / PART);
    }
}
