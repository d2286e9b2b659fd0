package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.ZoneNames;
import java.util.regex.Pattern;

/** The sentences of a text that may stand in a row of a timeline. */
public final class Sentences {
    private static final Pattern END =
            Pattern.compile("(?<=(?:[\\p{Ll}\\p{Lo})%]{2}|\\d)[.!?])\\s+(?=[\\p{Lu}\\p{Lo}])");

    /** "4:30 p.m. Sunday" goes on. */
    private static final String BESIDE_CLOCK =
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d"
                    + "|(?:" + ZoneNames.CANDIDATE + ")\\b)";

    private static final Pattern OF_ACCOUNT = Pattern.compile(
            "(?<=[.!?])\\s+(?=[\\p{Lu}\\p{Lo}\"“(])(?!(?<=[ap]\\.m\\.\\s)" + BESIDE_CLOCK
                    + ")|(?<=\\p{L}{4}[.!?])(?<!approx\\.)\\s+(?=\\d+\\s\\p{Ll}{3})"
                    // A line may end without a full stop.
                    + "|(?<=[^\\s,;:])\\s+(?=(?:At|On|From|Between|Around|Starting|Beginning)\\s(?:about |around |approximately |roughly )?\\d)");

    private Sentences() {}

    /** Returns the sentences of an account, in its order. */
    public static String[] ofAccount(String text) {
        return OF_ACCOUNT.split(text);
    }

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
