package dev.hindcast.ingest.document.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What template languages leave behind in a text: short codes of Hugo and Quarto, tags of Liquid, blocks of ERB. */
final class TemplateMarks {
    private static final String[][] PAIRS = {{"{{<", ">}}"}, {"{{%", "%}}"}, {"{%", "%}"}, {"<%", "%>"}};
    /** A mark that is not closed within so many characters is text. */
    private static final int LONGEST = 2000;

    /** The short code of a status page that shows when an update was written. */
    private static final Pattern TRACKED =
            Pattern.compile("\\s*track\\s+\"?((?:19|20)\\d\\d-[^\"\n]{5,35}?)\"?\\s*(?=[>%]|$)");

    private TemplateMarks() {}

    /** Returns the text without them. The ends of lines inside them stay, so that every line keeps its number. */
    static String without(String text) {
        if (text.indexOf('{') < 0 && text.indexOf("<%") < 0) {
            return text;
        }
        String rest = text;
        for (String[] pair : PAIRS) {
            rest = rest.contains(pair[0]) ? without(rest, pair[0], pair[1]) : rest;
        }
        return rest;
    }

    private static String without(String text, String open, String close) {
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        int end = -1;
        for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, Math.max(from, at + 1))) {
            int inside = at + open.length();
            // The end that is ahead stays the same for all beginnings before it.
            end = end < inside ? text.indexOf(close, inside) : end;
            if (end < 0) {
                break;
            }
            if (end - at <= LONGEST) {
                kept.append(text, from, at);
                Matcher tracked = TRACKED.matcher(text).region(inside, end);
                if (tracked.lookingAt()) {
                    boolean goesOn = end + close.length() < text.length()
                            && Character.isLetter(text.charAt(end + close.length()));
                    kept.append(tracked.group(1)).append(goesOn ? " " : "");
                }
                text.substring(at, end).chars().filter(c -> c == '\n').forEach(c -> kept.append('\n'));
                from = end + close.length();
            }
        }
        return kept.append(text, from, text.length()).toString();
    }
}
