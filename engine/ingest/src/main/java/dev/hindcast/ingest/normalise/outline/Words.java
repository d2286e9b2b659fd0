package dev.hindcast.ingest.normalise.outline;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which headings and labels are compared. */
public final class Words {
    private static final Pattern EMOJI_CODE = Pattern.compile(":[a-z0-9_+-]{2,40}:");
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[][^()\\[\\]]{0,120}[)\\]]");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d{1,2} )+(?=\\p{L})");

    /** No label and no heading that matters is longer, in characters. */
    private static final int LONGEST = 300;

    private Words() {}

    /** Returns the text in lower case, its words parted by one space, without emoji, punctuation, parentheses and numbering. */
    public static String of(String text) {
        String label = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain =
                PARENTHESES.matcher(EMOJI_CODE.matcher(label).replaceAll(" ")).replaceAll(" ");
        plain = CAMEL.matcher(plain.replace("'", "").replace("’", "")).replaceAll(" ");
        plain = NOT_WORDS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return NUMBERING.matcher(plain).replaceAll("");
    }
}
