package dev.hindcast.ingest.normalise.language;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures and signs of full width, and the marks of East Asia. */
final class Signs {
    private static final Pattern COLON_OF_TIME =
            Pattern.compile("(?<=[\\d\\uff10-\\uff19])\\uff1a(?=[\\d\\uff10-\\uff19])");
    /** "1，000", but not the comma of a sentence, behind which a time may stand. */
    private static final Pattern COMMA_OF_FIGURE =
            Pattern.compile("(?<=[\\d\\uff10-\\uff19])\\uff0c(?=[\\d\\uff10-\\uff19]{3}(?![\\d\\uff10-\\uff19]))");
    /** All but the wave, which is read as it is. */
    private static final Pattern WIDE = Pattern.compile("[\\uff01-\\uff5d\\u3000-\\u3002]");

    private static final Map<String, String> OWN = Map.of(
            "\u3000", " ", "\u3001", ", ", "\uff0c", ", ", "\uff1b", "; ", "\u3002", ". ", "\uff1a", ": ", "\uff08",
            " (", "\uff09", ") ");
    /** By so much the wide form of a sign stands farther in the table of characters. */
    private static final int FARTHER = 0xfee0;

    private Signs() {}

    /** Returns a text with the signs that the rules know. */
    static AlignedText plain(String written) {
        AlignedText text = new AlignedText(written);
        text.replace(COLON_OF_TIME, match -> Optional.of(":"));
        text.replace(COMMA_OF_FIGURE, match -> Optional.of(","));
        text.replace(WIDE, match -> Optional.of(plainSign(match.group())));
        text.settle();
        return text;
    }

    private static String plainSign(String wide) {
        String own = OWN.get(wide);
        return own != null ? own : String.valueOf((char) (wide.charAt(0) - FARTHER));
    }
}
