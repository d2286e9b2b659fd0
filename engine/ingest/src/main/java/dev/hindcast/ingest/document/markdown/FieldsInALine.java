package dev.hindcast.ingest.document.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Several fields in one line, {@code **Severity:** S1 **Services:** gates}: each is read as if it had a line of its own. */
final class FieldsInALine {
    /** Longest label, in characters. */
    private static final int LONGEST = 30;
    /** What may stand between a value and the next label. */
    private static final String BETWEEN = " |·•/;–—-";
    /** "**Time:** 10:02 **Event:** ..." is a row and stays one. */
    private static final Pattern CLOCK = Pattern.compile("\\d\\s?[:：hH]|^\\W*\\d{1,2}\\.\\d\\d(?![.\\d])");

    /** "**Resolved:** by restart **At:** 10:40": of what, only the label before it says. */
    private static final Pattern NEEDS_ANOTHER = Pattern.compile("(?i)(?:at|on|time|when)\\W*");

    private FieldsInALine() {}

    /**
     * Returns whether bold words begin another field.
     *
     * @param node the bold words
     * @param text of the line before them
     * @param lead the bold words at its beginning
     */
    static boolean begins(StrongEmphasis node, CharSequence text, CharSequence lead) {
        if (lead.isEmpty()
                || text.length() <= lead.length()
                || !(node.getParent().getParent() instanceof Document)) {
            return false;
        }
        String value = text.subSequence(lead.length(), text.length()).toString();
        return node.getFirstChild() instanceof Text label
                && label == node.getLastChild()
                && !NEEDS_ANOTHER.matcher(label.getLiteral()).matches()
                && isLabel(label.getLiteral(), node.getNext() instanceof Text next ? next.getLiteral() : "")
                && isLabel(lead.toString(), value)
                && !CLOCK.matcher(value.startsWith(":") ? value.substring(1) : value)
                        .find();
    }

    private static boolean isLabel(String words, String next) {
        boolean colon = words.endsWith(":") || words.endsWith("：") || next.startsWith(":") || next.startsWith("：");
        return colon
                && words.length() > 1
                && words.length() <= LONGEST
                && Character.isLetter(words.codePointAt(0))
                && !Character.isLowerCase(words.codePointAt(0))
                && words.chars().noneMatch(Character::isDigit);
    }

    /** Takes off what parted the value from the next label. */
    static void trim(StringBuilder text) {
        int end = text.length();
        while (end > 0 && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        text.setLength(end);
    }
}
