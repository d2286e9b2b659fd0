package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.LocalTime;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A day that is told by counting from the one on which the text was written: "yesterday", "last night", "this morning". */
public final class RelativeDay {
    /** Beside a time, what went wrong or the beginning of the sentence; a database "upgraded only yesterday" tells of another thing. */
    private static final Wording YESTERDAY = Wording.of("(?:^|[.!?:]\\s)\\W{0,3}(?:late |early )?yesterday\\b(?!['’]s)"
            + "|\\byesterday,? (?:morning|afternoon|evening|night|at|around|about|from|between|we|our|the)\\b|\\d(?:\\s?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})? yesterday\\b"
            + "|\\b(?:outages?|incident|downtime|disruptions?|interruptions?|failures?|problems?|issues?|down|unavailable|offline|failed|crashed|experienced|suffered|occurred|happened)\\b"
            + "[^.!?,;]{0,40}(?<!only )(?<!since )(?<!until )\\byesterday\\b(?!['’]s)");

    private static final Wording LAST_NIGHT = Wording.of("\\b(?:last night|overnight)\\b");

    private static final Wording TODAY =
            Wording.of("\\b(?:(?:earlier )?today|this (?:morning|afternoon|evening)|tonight)\\b(?!['’]s)");

    /** "Earlier today (14 May)" */
    private static final Pattern BEFORE_BRACKET = Pattern.compile(
            "(?i)\\b(?:today|yesterday|tonight|(?:this|last) (?:morning|afternoon|evening|night)),? ?\\($");

    private static final int EARLIEST_EVENING = 5;
    private static final int NOON = 12;

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

    /** Returns whether "last night" leaves open which half of the day a time is of, as in "last night at 9:30". */
    public static boolean isUnclear(String sentence, WrittenTime when) {
        return when.date().isEmpty()
                && when.time()
                        .filter(time -> time.getHour() >= EARLIEST_EVENING && time.getHour() <= NOON)
                        .isPresent()
                && LAST_NIGHT.isIn(sentence)
                && !when.saysHalfIn(sentence);
    }

    /** Returns whether a date in brackets says which day is meant by such words, which stand before it. */
    public static boolean isExplainedBy(WrittenTime date, String sentence) {
        return BEFORE_BRACKET.matcher(sentence.substring(0, date.start())).find();
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
