package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The times of a sentence that are said to be of the day after the one told before: "the next day at 06:48". Not thread-safe. */
final class NextDay {
    private static final String NAME =
            "(?:the (?:very )?(?:next|following) (?:day|morning|afternoon|evening)|(?:early )?(?:next|following) (?:day|morning)|the (?:day|morning) after|(?:a|one) day later)";
    /** Most sentences do not have the words at all. */
    private static final Wording WORDS = Wording.of("\\b(?:next|following|after|later)\\b");

    private static final Pattern BEFORE = Pattern.compile("(?i)(?:^|\\b)" + NAME
            + ",?(?: (?:at|around|about|by|until|from|just|shortly|before|after|only|approximately)){0,3}\\s$");
    private static final Pattern BEHIND =
            Pattern.compile("(?i)^(?: [ap]\\.?m\\.?)?(?: \\(?[A-Z]{2,5}\\)?)?,?(?: on| of)? " + NAME + "\\b");
    /** A longer way to the time is one to another time, in characters. */
    private static final int BESIDE = 60;

    private final String sentence;
    private final boolean mayName;
    private final Map<Integer, Optional<LocalDate>> days = new HashMap<>();

    private NextDay(String sentence, boolean mayName) {
        this.sentence = sentence;
        this.mayName = mayName;
    }

    /** Returns those of a sentence. */
    static NextDay in(String sentence) {
        return new NextDay(sentence, WORDS.isIn(sentence));
    }

    /** Returns whether the time is said to be of the next day; a plan does not move the account. */
    boolean isOf(WrittenTime when) {
        return mayName
                && when.date().isEmpty()
                && when.end() <= sentence.length()
                && isBeside(when)
                && !Aside.isOfPlan(sentence, when);
    }

    private boolean isBeside(WrittenTime when) {
        String before = sentence.substring(Math.max(0, when.start() - BESIDE), when.start());
        String behind = sentence.substring(when.end(), Math.min(sentence.length(), when.end() + BESIDE));
        return BEFORE.matcher(before).find() || BEHIND.matcher(behind).find();
    }

    /** Returns the day after the one told before the time; it stays what it was when first asked for. */
    Optional<LocalDate> of(WrittenTime when, Supplier<Optional<LocalDate>> before) {
        return days.computeIfAbsent(when.start(), at -> before.get().map(day -> day.plusDays(1)));
    }
}
