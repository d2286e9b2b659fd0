package dev.hindcast.ingest.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a regular expression apart into its alternatives, each an expression of its own: {@code \b(?:no|not) yet|never} into
 * {@code \bno yet}, {@code \bnot yet} and {@code never}. The first of them that matches somewhere matches there just as the whole does.
 */
public final class Alternatives {
    private static final char ESCAPE = '\\';

    /** Groups that are counted, and what refers to them, hold an expression together. */
    private static final Pattern COUNTED = Pattern.compile("\\((?!\\?)|\\(\\?<\\w|\\\\[1-9k]");

    /** In classes and behind a backslash a parenthesis is a sign like any other. */
    private static final Pattern SIGNS = Pattern.compile("\\\\[^1-9k]|\\[(?:[^\\]\\\\]|\\\\.)*\\]");

    /** What takes no room and offers no choice. */
    private static final List<String> EDGES = List.of("\\b", "^", "(?i)", "(?<!", "(?<=", "(?=", "(?!");

    private Alternatives() {}

    /** Returns the alternatives in their order; the expression itself if it must stay in one piece. */
    static List<String> of(String regex) {
        List<String> choices = split(regex);
        if (choices.size() > 1 && counts(regex)) {
            return List.of(regex);
        }
        List<String> all = new ArrayList<>();
        choices.forEach(one -> expand(one, all));
        return all;
    }

    private static boolean counts(String regex) {
        return COUNTED.matcher(regex).find()
                && COUNTED.matcher(SIGNS.matcher(regex).replaceAll("x")).find();
    }

    /** Where an alternative begins with a group of alternatives, each of these goes on with what follows the group. */
    private static void expand(String alternative, List<String> all) {
        int group = afterEdges(alternative);
        int end = alternative.startsWith("(?:", group) ? itemEnd(alternative, group) : 0;
        boolean once = end > 0 && (end == alternative.length() || "?*+{".indexOf(alternative.charAt(end)) < 0);
        // What is counted behind the group has the same number whichever alternative stands before it.
        if (!once || counts(alternative.substring(group, end))) {
            all.add(alternative);
            return;
        }
        String head = alternative.substring(0, group);
        String rest = alternative.substring(end);
        split(alternative.substring(group + 3, end - 1)).forEach(inner -> expand(head + inner + rest, all));
    }

    private static int afterEdges(String alternative) {
        int at = 0;
        while (hasOneOf(EDGES, alternative, at)) {
            at = itemEnd(alternative, at);
        }
        return at;
    }

    /** Returns whether one of the signs stands there; asked so often before anything is read that a stream would be felt. */
    static boolean hasOneOf(List<String> signs, String regex, int at) {
        for (String sign : signs) {
            if (regex.startsWith(sign, at)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the parts between the signs of choice that stand in no group. */
    public static List<String> split(String regex) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < regex.length()) {
            if (regex.charAt(at) == '|') {
                parts.add(regex.substring(from, at));
                from = at + 1;
            }
            at = itemEnd(regex, at);
        }
        parts.add(regex.substring(from));
        return parts;
    }

    /** Returns the place behind the sign, class or group that begins there; both are 0-based. */
    public static int itemEnd(String regex, int at) {
        char c = regex.charAt(at);
        if (c == ESCAPE) {
            return at + 2;
        }
        if (c == '[') {
            int end = at + 1;
            while (regex.charAt(end) != ']') {
                end += regex.charAt(end) == ESCAPE ? 2 : 1;
            }
            return end + 1;
        }
        if (c == '(') {
            int end = at + 1;
            while (regex.charAt(end) != ')') {
                end = itemEnd(regex, end);
            }
            return end + 1;
        }
        return at + 1;
    }
}
