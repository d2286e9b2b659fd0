package dev.hindcast.ingest.normalise.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which pieces are replaced, and which knows of each of its characters what it stands for. Not thread-safe. */
final class AlignedText {
    private final String original;
    private String text;
    /** Where in the original what each character stands for begins, and where it ends. */
    private int[] from;

    private int[] to;
    /** Whether each character was put there. */
    private boolean[] put;

    AlignedText(String original) {
        this.original = original;
        this.text = original;
        this.from = new int[original.length()];
        this.to = new int[original.length()];
        this.put = new boolean[original.length()];
        Arrays.setAll(from, i -> i);
        Arrays.setAll(to, i -> i + 1);
    }

    /**
     * Other words in the place of a piece.
     *
     * @param start 0-based
     * @param end exclusive
     */
    record Edit(int start, int end, String words) {}

    /** Returns the text as it is now. */
    String text() {
        return text;
    }

    /** Returns the text as it was. */
    String original() {
        return original;
    }

    /** Returns what a piece of the text stands for. */
    String original(int start, int end) {
        return start >= end ? "" : original.substring(from[start], Math.max(from[start], to[end - 1]));
    }

    /** What was put in so far counts as written. */
    void settle() {
        Arrays.fill(put, false);
    }

    /** Returns whether nothing of a piece of the text was put there but blanks. */
    boolean isAsWritten(int start, int end) {
        for (int i = start; i < end; i++) {
            if (put[i] && text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Puts something in the place of each match that has nothing put in before; absent leaves it. */
    void replaceWritten(Pattern pattern, Function<Matcher, Optional<String>> with) {
        replace(pattern, match -> isAsWritten(match.start(), match.end()) ? with.apply(match) : Optional.empty());
    }

    /** Puts something in the place of each match; absent leaves it. */
    void replace(Pattern pattern, Function<Matcher, Optional<String>> with) {
        List<Edit> edits = new ArrayList<>();
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            with.apply(match).ifPresent(words -> edits.add(new Edit(match.start(), match.end(), words)));
        }
        apply(edits);
    }

    /** Makes some edits, which are in order and do not overlap; a blank parts words put in from a letter or figure beside them, a sign alone has none. */
    void apply(List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        Draft draft = new Draft();
        int at = 0;
        for (Edit edit : edits) {
            draft.keep(at, edit.start());
            draft.put(edit);
            at = edit.end();
        }
        draft.keep(at, text.length());
        draft.finish();
    }

    /** The text that comes of some edits. */
    private final class Draft {
        private final StringBuilder words = new StringBuilder(text.length() + 32);
        private int[] begins = new int[text.length() + 32];
        private int[] ends = new int[text.length() + 32];
        private boolean[] own = new boolean[text.length() + 32];

        void keep(int start, int end) {
            for (int i = start; i < end; i++) {
                add(text.charAt(i), from[i], to[i], put[i]);
            }
        }

        void put(Edit edit) {
            int start = edit.start() < text.length() ? from[edit.start()] : original.length();
            int end = edit.end() > edit.start() ? to[edit.end() - 1] : start;
            boolean before = !words.isEmpty() && isOfWord(words.charAt(words.length() - 1));
            boolean after = edit.end() < text.length() && isOfWord(text.charAt(edit.end()));
            String other = edit.words();
            if (other.length() > 1) {
                other = (before && isOfWord(other.charAt(0)) ? " " : "")
                        + other
                        + (after && isOfWord(other.charAt(other.length() - 1)) ? " " : "");
            }
            other.chars().forEach(c -> add((char) c, start, end, true));
        }

        private void add(char c, int start, int end, boolean isPut) {
            int at = words.length();
            if (at == begins.length) {
                begins = Arrays.copyOf(begins, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
                own = Arrays.copyOf(own, at * 2);
            }
            begins[at] = start;
            ends[at] = end;
            own[at] = isPut;
            words.append(c);
        }

        void finish() {
            text = words.toString();
            from = begins;
            to = ends;
            put = own;
        }
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
