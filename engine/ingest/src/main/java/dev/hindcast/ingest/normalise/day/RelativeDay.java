package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.LocalTime;
import java.util.OptionalInt;

/** A day that is told by counting from the one on which the text was written: "yesterday", "last night", "this morning". */
public final class RelativeDay {
    /** "Yesterday's release" tells of something else that happened then. */
    private static final Wording YESTERDAY = Wording.of("\\byesterday\\b(?!['’]s)");

    private static final Wording LAST_NIGHT = Wording.of("\\b(?:last night|overnight)\\b");

    private static final Wording TODAY =
            Wording.of("\\b(?:(?:earlier )?today|this (?:morning|afternoon|evening)|tonight)\\b(?!['’]s)");

    private RelativeDay() {}

    /**
     * Returns how many days before it was written a sentence places a time that has no date of its own.
     *
     * @return 0 or 1; absent where the sentence counts from no day, or from two
     */
    public static OptionalInt daysBefore(String sentence, WrittenTime when) {
        boolean yesterday = YESTERDAY.isIn(sentence);
        boolean night = LAST_NIGHT.isIn(sentence);
        boolean today = TODAY.isIn(sentence);
        if ((yesterday ? 1 : 0) + (night ? 1 : 0) + (today ? 1 : 0) != 1) {
            return OptionalInt.empty();
        }
        // A night has two days.
        boolean evening =
                when.time().filter(time -> !time.isBefore(LocalTime.NOON)).isPresent();
        return night && when.time().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(yesterday || night && evening ? 1 : 0);
    }

    /** Returns whether the line tells what happened on the day before it was written. */
    static boolean isDayBefore(String line, Iterable<WrittenTime> times) {
        if (YESTERDAY.isIn(line)) {
            return true;
        }
        for (WrittenTime when : times) {
            if (when.time().isPresent() && when.date().isEmpty()) {
                return daysBefore(line, when).orElse(0) == 1;
            }
        }
        return false;
    }
}
