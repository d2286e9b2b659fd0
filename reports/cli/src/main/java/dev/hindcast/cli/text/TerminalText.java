package dev.hindcast.cli.text;

/**
 * Text from documents and file names on its way to a terminal or a log. Control characters could move the cursor or forge a
 * line; marks of writing direction could show a text in another order than it has.
 */
public final class TerminalText {
    private TerminalText() {}

    /**
     * Returns the text on one line: tabs and line ends become spaces, other control characters are dropped, direction marks are
     * written out as {@code \}{@code u202E}.
     */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        if (point == '\t' || point == '\n' || point == '\r') {
            shown.append(' ');
        } else if (isDirectionMark(point)) {
            shown.append(String.format("\\u%04X", point));
        } else if (!Character.isISOControl(point)) {
            shown.appendCodePoint(point);
        }
    }

    private static boolean isDirectionMark(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069;
    }
}
