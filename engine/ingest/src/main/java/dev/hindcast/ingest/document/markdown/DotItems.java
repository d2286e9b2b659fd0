package dev.hindcast.ingest.document.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items typed with a dot, {@code • Resolved}, below which, after an empty line, what belongs to them is indented. Markdown takes the dot
 * for a word and the rest for code; with an asterisk in its place it reads a list.
 */
final class DotItems {
    private static final String DOTS = "•‣◦▪●";
    private static final Pattern ABOVE_INDENTED =
            Pattern.compile("(?m)^( {0,3})[" + DOTS + "]( +)(?=\\S.*\\n[ \\t]*\\n(?: {4}|\\t)[ \\t]*\\S)");
    private static final Pattern ITEM = Pattern.compile("(?m)^( {0,3})[" + DOTS + "]( +)(?=\\S)");

    private DotItems() {}

    /** Returns the text with such items as Markdown has them, as long as before. */
    static String mended(String text) {
        Matcher above = hasDot(text) ? ABOVE_INDENTED.matcher(text) : null;
        return above != null && above.find() ? ITEM.matcher(text).replaceAll("$1*$2") : text;
    }

    private static boolean hasDot(String text) {
        return DOTS.chars().anyMatch(dot -> text.indexOf(dot) >= 0);
    }
}
