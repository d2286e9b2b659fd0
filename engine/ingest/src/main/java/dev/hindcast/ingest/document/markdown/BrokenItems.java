package dev.hindcast.ingest.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Items of a list that an export broke at their times: of {@code - 10:02 - pumps stop} three lines are left, the hyphen before the item
 * at the end of the line above, the time alone, and {@code - pumps stop}. Each becomes one line again, where its time stood.
 */
final class BrokenItems {
    /** One may be a wrapped range. */
    private static final int FEWEST = 2;
    /** A longer line, in characters, holds more than a time. */
    private static final int LONGEST = 24;

    private static final Pattern TIME = Pattern.compile(
            "\\s*(?:\\d{4}-\\d{2}-\\d{2}[ T])?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp][Mm])?(?: ?(?:UTC|GMT|Z))?\\s*");
    private static final Pattern OPENS = Pattern.compile("(?s)(?:.*[^\\s\\d] )?-\\s*");
    private static final String ITEM = "- ";

    private BrokenItems() {}

    /** Returns the text with such items in one line each; as many lines as before. */
    static String mended(String text) {
        if (!text.contains("\n" + ITEM) || !text.contains("-\n")) {
            return text;
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        List<Integer> broken = new ArrayList<>();
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (isBroken(lines, i)) {
                broken.add(i);
            }
        }
        if (broken.size() < FEWEST) {
            return text;
        }
        for (int at : broken) {
            String before = lines.get(at - 1).stripTrailing();
            lines.set(at - 1, before.substring(0, before.length() - 1).stripTrailing());
        }
        for (int at : broken) {
            lines.set(at, ITEM + lines.get(at).strip() + " " + lines.get(at + 1));
            lines.set(at + 1, "");
        }
        return String.join("\n", lines);
    }

    private static boolean isBroken(List<String> lines, int at) {
        String line = lines.get(at);
        return line.length() <= LONGEST
                && lines.get(at + 1).startsWith(ITEM)
                && TIME.matcher(line).matches()
                && OPENS.matcher(lines.get(at - 1)).matches();
    }
}
