package dev.hindcast.ingest.collection.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text without mark-up, for the places that hold a line or two: updates, cells. */
final class PlainText {
    private static final Pattern HTML =
            Pattern.compile("(?i)<(?:p|div|br|span|ul|ol|li|table|strong|b|em|a|h[1-6]|small)\\b[^<>]{0,1000}>");
    private static final Pattern BREAK =
            Pattern.compile("(?i)</?(?:p|div|li|ul|ol|tr|table|h[1-6]|hr)\\b[^<>]{0,1000}>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^<>]{0,1000}>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
    private static final Map<String, String> NAMED = Map.of(
            "nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "ndash", "–", "mdash", "—",
            "rsquo", "’");

    private PlainText() {}

    /** Returns whether the text is HTML. */
    static boolean isHtml(String text) {
        return HTML.matcher(text).find();
    }

    /** Returns its lines without mark-up, none blank. */
    static List<String> lines(String text) {
        String plain = text;
        if (isHtml(text)) {
            plain = TAG.matcher(BREAK.matcher(plain.replace('\n', ' ')).replaceAll("\n"))
                    .replaceAll(" ");
            plain = entities(plain);
        }
        List<String> lines = new ArrayList<>();
        for (String line : plain.split("\n")) {
            String stripped = line.replaceAll("[\\s\\u00a0]+", " ").strip();
            if (!stripped.isEmpty()) {
                lines.add(stripped);
            }
        }
        return lines;
    }

    private static String entities(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character((Matcher) found)));
    }

    private static String character(Matcher found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), found.group());
        }
        int point = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        boolean shown = Character.isValidCodePoint(point) && !Character.isISOControl(point);
        return shown ? Character.toString(point) : " ";
    }
}
