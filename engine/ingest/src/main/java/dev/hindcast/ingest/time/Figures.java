package dev.hindcast.ingest.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
    /** How many figures there are together, one bit for each number, and what follows them, one bit for several signs. */
    private long lengths;

    private long followers;

    /**
     * A way of writing a time or a date: an expression, and what stands around figures where it is worth a try. Safe to share between
     * threads once it is described.
     */
    static final class Form {
        private final int least;
        private final int most;
        private final long lengths;
        private final Pattern pattern;
        private Set<String> words = Set.of();
        private String notBehind = "";
        private String behind = "";
        private String before = "";
        private String then = "";
        /** One bit for each sign of {@code before}. */
        private long followers;

        private boolean behindOthers;
        private boolean noYear;

        private Form(int least, int most, String regex) {
            this.least = least;
            this.most = most;
            this.lengths = bit(most + 1) - bit(least);
            this.pattern = Pattern.compile(regex);
        }

        /** Returns one that begins with figures, no fewer and no more than that. */
        static Form of(int least, int most, String regex) {
            return new Form(least, most, regex);
        }

        /** Returns one that begins with one of these words before one or two figures. */
        static Form ofWord(Set<String> words, String regex) {
            Form form = new Form(1, 2, regex);
            form.words = Set.copyOf(words);
            return form;
        }

        /** None of these signs stands before the figures. */
        Form notBehind(String signs) {
            notBehind = signs;
            return this;
        }

        /** One of these signs stands before the figures. */
        Form behind(String signs) {
            behind = signs;
            return this;
        }

        /** One of these signs follows the figures, and one of the others follows it; a blank stands for all that is one. */
        Form before(String signs, String others) {
            before = signs;
            followers = signs.chars().mapToLong(Figures::bit).reduce(0, (all, bit) -> all | bit);
            then = others;
            return this;
        }

        /** Only one sign parts the figures from others before them. */
        Form behindOthers() {
            behindOthers = true;
            return this;
        }

        /** The figures are not the year of {@code 2031-05-14}. */
        Form noYear() {
            noYear = true;
            return this;
        }

        private boolean fits(String text, int start, int end) {
            int length = end - start;
            return length >= least
                    && length <= most
                    && isOneOf(before, text, end)
                    && isOneOf(then, text, end + 1)
                    && isOneOf(behind, text, start - 1)
                    && (notBehind.isEmpty() || start == 0 || !isOneOf(notBehind, text, start - 1));
        }

        /** No signs stand for any. */
        private static boolean isOneOf(String signs, String text, int at) {
            if (signs.isEmpty() || at < 0 || at >= text.length()) {
                return signs.isEmpty();
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

    private static long bit(int of) {
        return 1L << of;
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
        lengths |= bit(end - start);
        followers |= end == text.length() ? 0 : bit(isBlank(text.charAt(end)) ? ' ' : text.charAt(end));
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
        if ((form.lengths & lengths) == 0 || form.followers != 0 && (form.followers & followers) == 0) {
            return found;
        }
        Matcher matcher = null;
        int from = 0;
        for (int i = 0; i < count; i++) {
            int at = mayBe(form, i) ? beginning(form, starts[i]) : -1;
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

    private boolean mayBe(Form form, int i) {
        return form.fits(text, starts[i], ends[i])
                && (!form.behindOthers || i > 0 && ends[i - 1] == starts[i] - 1)
                && !(form.noYear && isYear(i));
    }

    private boolean isYear(int i) {
        return i + 2 < count
                && text.charAt(ends[i]) == '-'
                && starts[i + 1] == ends[i] + 1
                && ends[i + 1] == starts[i + 1] + 2
                && text.charAt(ends[i + 1]) == '-';
    }

    /** Where a match with those figures begins; below 0 if none can. */
    private int beginning(Form form, int figures) {
        if (form.words.isEmpty()) {
            return figures;
        }
        int end = wordEnd(figures);
        int start = wordStart(end);
        return start < end && form.words.contains(text.substring(start, end)) ? start : -1;
    }

    /** Where the word ends that stands one sign or two blanks before, a dot not counted. */
    private int wordEnd(int figures) {
        int end = figures - 1;
        end -= end > 0 && text.charAt(end) == ' ' && text.charAt(end - 1) == ' ' ? 1 : 0;
        return end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
    }

    private int wordStart(int end) {
        int start = end;
        while (start > 0 && end - start < MONTH_CHARS && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** What looks behind sees the whole text. */
    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
