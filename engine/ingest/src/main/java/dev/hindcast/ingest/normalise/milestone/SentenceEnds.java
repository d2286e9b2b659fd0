package dev.hindcast.ingest.normalise.milestone;

import java.util.regex.Pattern;

/** Where one sentence of an account ends and the next begins. */
final class SentenceEnds {
    /** "4:30 p.m. Sunday" goes on. */
    private static final String BESIDE_CLOCK =
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d"
                    + "|(?:UTC|GMT|[ECMP][SD]?T|CES?T|BST|AE[SD]T|NZ[SD]T)\\b)";

    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[.!?])\\s+(?=[\\p{Lu}\\p{Lo}\"“(])(?!(?<=[ap]\\.m\\.\\s)" + BESIDE_CLOCK + ")|(?<=\\p{L}{4}[.!?])(?<!approx\\.)\\s+(?=\\d+\\s\\p{Ll}{3})"
                    // A line may end without a full stop.
                    + "|(?<=[^\\s,;:])\\s+(?=(?:At|On|From|Between|Around|Starting|Beginning)\\s(?:about |around |approximately |roughly )?\\d)");

    private SentenceEnds() {}

    /** Returns the sentences of a text, in its order. */
    static String[] split(String text) {
        return SENTENCE_END.split(text);
    }
}
