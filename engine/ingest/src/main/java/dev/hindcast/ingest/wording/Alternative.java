package dev.hindcast.ingest.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the alternatives of a wording, compiled when it is first worth a try; most never are. It is worth one where the text goes
 * on with the letters that every match begins with: comparing those costs a fraction of what a matcher does. Safe to share between threads.
 */
final class Alternative {
    private final String regex;
    private final int flags;
    private final String head;
    private final int[] needed;
    /** Threads that ask at once make the same. */
    private volatile Pattern pattern;

    Alternative(String regex, int flags) {
        this.regex = regex;
        this.flags = flags;
        this.head = head(regex);
        this.needed = Triples.neededBy(regex);
    }

    /** Returns whether it matches where the matcher's region begins. */
    boolean matches(Matcher matcher, String text, int at) {
        return text.regionMatches(true, at, head, 0, head.length())
                && matcher.region(at, text.length()).usePattern(pattern()).lookingAt();
    }

    /** Returns what must be in a text for it, see {@link Triples#neededBy}. */
    int[] needed() {
        return needed;
    }

    private Pattern pattern() {
        Pattern known = pattern;
        if (known == null) {
            known = Pattern.compile(regex, flags);
            pattern = known;
        }
        return known;
    }

    /** Returns the signs that every match begins with; none where there is a choice. */
    static String head(String regex) {
        if (Alternatives.split(regex).size() > 1) {
            return "";
        }
        StringBuilder head = new StringBuilder();
        int at = 0;
        while (at < regex.length() && Triples.takesNoRoom(regex, at)) {
            at = Alternatives.itemEnd(regex, at);
        }
        while (at < regex.length() && Triples.isOneSign(regex, at)) {
            int end = Alternatives.itemEnd(regex, at);
            head.append(regex.charAt(end - 1));
            at = end;
        }
        return head.toString();
    }
}
