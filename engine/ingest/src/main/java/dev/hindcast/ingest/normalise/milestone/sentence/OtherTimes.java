package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.time.CalendarNames;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Times of a sentence that are no moments of the account: when something is done over and over, "runs daily at 08:00", and when a copy was made. */
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

    private OtherTimes() {}

    /** Returns the times but those. */
    static List<WrittenTime> without(String sentence, List<WrittenTime> times) {
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
