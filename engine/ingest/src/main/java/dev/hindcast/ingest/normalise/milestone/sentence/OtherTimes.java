package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.normalise.day.TwoDays;
import dev.hindcast.ingest.time.CalendarNames;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Times of a sentence that are no moments of the account: when something is done over and over, "runs daily at 08:00", when a copy was made, and
 * what is told again for another zone.
 */
final class OtherTimes {
    /** The words that say so of a time stand no farther before it, in characters. */
    private static final int LONGEST_BEFORE = 80;
    /** Nor farther behind it: a sentence of very many times is not copied for each. */
    private static final int LONGEST_BEHIND = 40;

    private static final Wording SCHEDULE =
            Wording.of("\\b(?:daily|nightly|weekly|(?:every|each) (?:day|night|morning|evening|week|weekday|"
                    + CalendarNames.WEEKDAY + "))(?:,| at| from| between| around| \\()* ?~?$");
    /** "Restored the state of Friday 23:00", "from the 08:00 backup": when a copy was made is no moment of the account. "@" is the time. */
    private static final Wording OF_COPY = Wording.of(
            "\\b(?:state|back-?ups?|snapshots?|dumps?|cop(?:y|ies)|images?|checkpoints?|savegames?|saves?|world|data) (?:(?:of|from|as of|dated|taken|made|as it was)(?: (?:on|at|around|the|last|this))* )"
                    + "(?:(?:yesterday|" + CalendarNames.WEEKDAY
                    + "|night|morning|evening)(?: (?:night|morning|evening))?,? )?(?:at )?~?@"
                    + "|\\b(?:from|to) (?:the|our|an?|its|last) (?:\\w+ ){0,2}@ (?:\\w+ )?(?:back-?ups?|snapshots?|dumps?|exports?|cop(?:y|ies)|images?|checkpoints?)\\b");

    /** Zones differ by so many minutes. */
    private static final int QUARTER = 15;

    private static final Pattern BARE = Pattern.compile(
            "\\s*(?:$|[),;/]|(?:or|to|until)\\b|[-–—]|(?:in |my |our )?(?:the )?(?:\\w+ )?(?:local|time)\\b)");
    /** "5:25 UTC, which is 7:25 CEST" */
    private static final Pattern THAT_IS = Pattern.compile(
            "(?i),? ?(?:(?:which|that) (?:is|was)|i\\.?e\\.?,?|or|equals|equivalent to|corresponding to|=)");

    private OtherTimes() {}

    /** Returns the times but those told again for other zones, "5:25 UTC (7:25 CEST, or 1:25 EDT)", "5:25 UTC / 7:25 CEST" or "5:25 UTC, which is 7:25 CEST". */
    static List<WrittenTime> eachOnce(String sentence, List<WrittenTime> times) {
        List<WrittenTime> once = new ArrayList<>();
        int end = -1;
        int closes = -1;
        for (WrittenTime when : TwoDays.ofNight(sentence, without(sentence, times))) {
            String between =
                    end < 0 ? "" : sentence.substring(end, when.start()).strip();
            if (between.equals("(")) {
                closes = sentence.indexOf(')', when.end() - 1);
            } else if (when.date().isEmpty()
                    && (between.equals("/")
                            || when.zone().isPresent()
                                    && THAT_IS.matcher(between).matches()
                                    && once.get(once.size() - 1).zone().isPresent())) {
                closes = when.end();
            }
            if (when.start() >= closes || !isToldAgain(sentence, once.get(once.size() - 1), when)) {
                once.add(when);
            }
            end = when.end();
        }
        return once;
    }

    /** Zones differ by quarters of an hour, and who tells a time again names another zone or says nothing of it. */
    private static boolean isToldAgain(String sentence, WrittenTime first, WrittenTime when) {
        if (first.time().isEmpty() || when.time().isEmpty()) {
            return true;
        }
        long minutes = ChronoUnit.MINUTES.between(
                first.time().orElseThrow(), when.time().orElseThrow());
        boolean elsewhere = when.zone().isPresent()
                ? !when.zone().equals(first.zone())
                : BARE.matcher(sentence.substring(when.end())).lookingAt();
        return elsewhere && minutes % QUARTER == 0;
    }

    private static List<WrittenTime> without(String sentence, List<WrittenTime> times) {
        List<WrittenTime> moments = new ArrayList<>();
        WrittenTime scheduled = null;
        for (WrittenTime when : times) {
            boolean goesOn = scheduled != null && Clauses.join(sentence, scheduled, when);
            String before = sentence.substring(Math.max(0, when.start() - LONGEST_BEFORE), when.start());
            String behind = sentence.substring(when.end(), Math.min(sentence.length(), when.end() + LONGEST_BEHIND));
            if (OF_COPY.isIn(before + "@" + behind)) {
                continue;
            }
            if (when.date().isEmpty() && (goesOn || SCHEDULE.isIn(before))) {
                scheduled = when;
            } else {
                moments.add(when);
            }
        }
        return moments;
    }
}
