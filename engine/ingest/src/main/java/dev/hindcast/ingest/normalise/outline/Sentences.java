package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.time.TimeScanner;
import java.util.regex.Pattern;

/** The sentences of a text that may stand in a row of a timeline. */
public final class Sentences {
    private static final Pattern END =
            Pattern.compile("(?<=(?:[\\p{Ll}\\p{Lo})%]{2}|\\d)[.!?])\\s+(?=[\\p{Lu}\\p{Lo}])");

    private Sentences() {}

    /** Returns the first; prose goes on to other things after the sentence that its time belongs to. */
    public static String first(CharSequence text) {
        return END.split(text, 2)[0];
    }

    /** Returns how many of them tell a time of day. */
    public static long timed(CharSequence text) {
        return END.splitAsStream(text)
                .filter(sentence -> TimeScanner.scan(sentence).stream()
                        .anyMatch(when -> when.time().isPresent()))
                .count();
    }
}
