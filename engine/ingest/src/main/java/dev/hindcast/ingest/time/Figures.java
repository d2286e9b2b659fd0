package dev.hindcast.ingest.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the figures of a text begin. Whatever tells a time or a date begins with figures or with the name of a month before
 * them, so that expressions need not be tried anywhere else. Not thread-safe.
 */
final class Figures {
    private static final int MONTH_CHARS = 9;

    private final String text;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int count;

    /**
     * A way of writing a time or a date: an expression, and what stands around figures where it is worth a try. Safe to share between
     * threads.
     */
    static final class Form {
        private final Pattern pattern;
        private final int least;
        private final int most;
        private final String initials;
        private final String notBehind;
        private final String behind;
        private final String before;

        private Form(
                Pattern pattern, int least, int most, String initials, String notBehind, String behind, String before) {
            this.pattern = pattern;
            this.least = least;
            this.most = most;
            this.initials = initials;
            this.notBehind = notBehind;
            this.behind = behind;
            this.before = before;
        }

        /** Returns one that begins with figures, no fewer and no more than that. */
        static Form of(int least, int most, String regex) {
            return new Form(Pattern.compile(regex), least, most, "", "", "", "");
        }

        /** Returns one that begins with the word before figures, which begins with one of these letters. */
        static Form ofWord(String initials, String regex) {
            return new Form(Pattern.compile(regex), 1, Integer.MAX_VALUE, initials, "", "", "");
        }

        /** Returns the same, whose figures none of these signs stands before. */
        Form notBehind(String signs) {
            return new Form(pattern, least, most, initials, signs, behind, before);
        }

        /** Returns the same, whose figures one of these signs stands before. */
        Form behind(String signs) {
            return new Form(pattern, least, most, initials, notBehind, signs, before);
        }

        /** Returns the same, whose figures one of these signs follows, a blank standing for all that is one. */
        Form before(String signs) {
            return new Form(pattern, least, most, initials, notBehind, behind, signs);
        }

        private boolean mayBegin(String text, int start, int end) {
            int length = end - start;
            if (length < least || length > most || !before.isEmpty() && !isOneOf(before, text, end)) {
                return false;
            }
            return !isOneOf(notBehind, text, start - 1) && (behind.isEmpty() || isOneOf(behind, text, start - 1));
        }

        private static boolean isOneOf(String signs, String text, int at) {
            if (at < 0 || at >= text.length()) {
                return false;
            }
            char c = text.charAt(at);
            return signs.indexOf(isBlank(c) ? ' ' : c) >= 0;
        }
    }

    /** Finds the figures of a text. */
    Figures(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            int end = i;
            while (end < text.length() && isFigure(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                add(i, end);
                i = end;
            }
        }
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** Returns whether "am" or "p.m." stands behind any of them. */
    boolean haveHalfOfDay() {
        for (int i = 0; i < count; i++) {
            int at = ends[i];
            at += at < text.length() && isBlank(text.charAt(at)) ? 1 : 0;
            if (Form.isOneOf("AaPp", text, at) && Form.isOneOf("Mm", text, isDot(at + 1) ? at + 2 : at + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDot(int at) {
        return at < text.length() && text.charAt(at) == '.';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Returns what is written in that form, in its order; none overlaps the one before. */
    List<MatchResult> in(Form form) {
        List<MatchResult> found = List.of();
        Matcher matcher = null;
        int from = 0;
        for (int i = 0; i < count; i++) {
            int at = form.mayBegin(text, starts[i], ends[i]) ? beginning(form, starts[i]) : -1;
            if (at >= from) {
                matcher = matcher == null ? matcher(form.pattern) : matcher;
                if (matcher.region(at, text.length()).lookingAt()) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(matcher.toMatchResult());
                    from = matcher.end();
                }
            }
        }
        return found;
    }

    /** Where a match with those figures begins; below 0 if none can. */
    private int beginning(Form form, int figures) {
        if (form.initials.isEmpty()) {
            return figures;
        }
        int word = wordBefore(figures);
        return word < figures && Form.isOneOf(form.initials, text, word) ? word : -1;
    }

    /** Where the word begins that ends one sign before, a dot not counted; the place itself if there is none. */
    private int wordBefore(int figures) {
        int end = figures - 1;
        end -= end > 0 && text.charAt(end - 1) == '.' ? 1 : 0;
        int start = end;
        while (start > 0 && end - start < MONTH_CHARS && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < end ? start : figures;
    }

    /** What looks behind sees the whole text. */
    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
