package dev.hindcast.publish.text;

import java.util.Locale;

/**
 * Text that others wrote, made safe to show: characters that cannot be seen but act, such as terminal escapes and marks that turn
 * the direction of writing, are spelled out as {@code \}{@code u202E}.
 */
public final class SafeText {
    private SafeText() {}

    /** Returns the text with invisible acting characters spelled out; line feeds and tabs stay. */
    public static String visible(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n");
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (acts(c) || loneSurrogate(lines, i)) {
                safe.append('\\').append('u').append(hex(c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    /** ASCII that can be seen is most of what there is, and needs no copy. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Returns the text on one line, cut with an ellipsis beyond a number of characters. */
    public static String line(String text, int longest) {
        String line = visible(text).replaceAll("\\s+", " ").strip();
        return cut(line, longest);
    }

    /** Returns the text, cut with an ellipsis beyond a number of characters. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static boolean acts(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean turns = c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
        // A byte order mark, and line ends that only some programs see.
        return control || turns || c == '\uFEFF' || c == '\u2028' || c == '\u2029';
    }

    private static boolean loneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
