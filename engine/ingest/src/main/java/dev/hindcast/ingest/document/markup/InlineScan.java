package dev.hindcast.ingest.document.markup;

import dev.hindcast.ingest.document.markup.InlineMark.Meaning;
import java.util.List;

/** Takes the pairs of signs out of one line. Used once; not thread-safe. */
final class InlineScan {
    /** Deepest nesting that is taken apart; it bounds how often a character is looked at. */
    private static final int DEEPEST = 6;

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final List<InlineMark> marks;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder lead = new StringBuilder();
    private boolean blank = true;

    InlineScan(List<InlineMark> marks) {
        this.marks = marks;
    }

    String text() {
        return text.toString().strip();
    }

    String lead() {
        return lead.toString().strip();
    }

    void scan(String raw) {
        scan(raw, 0, false);
    }

    private void scan(String raw, int depth, boolean leads) {
        // A sign that has no partner further on has none for the signs after it either.
        boolean[] alone = new boolean[marks.size()];
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            int end = at;
            if (!Character.isLetterOrDigit(c) && c != ' ' && depth < DEEPEST) {
                end = marked(raw, at, alone, depth, leads);
            }
            if (end == at) {
                boolean escape = c == '\\' && at + 1 < raw.length() && ESCAPABLE.indexOf(raw.charAt(at + 1)) >= 0;
                end = at + (escape ? 2 : 1);
                append(raw.substring(end - 1, end), leads);
            }
            at = end;
        }
    }

    /** Returns where the marked words end, or where they would have begun if there are none. */
    private int marked(String raw, int at, boolean[] alone, int depth, boolean leads) {
        for (int i = 0; i < marks.size(); i++) {
            InlineMark mark = marks.get(i);
            if (alone[i] || !mark.opens(raw, at)) {
                continue;
            }
            int inside = at + mark.open().length();
            int close = mark.closer(raw, inside);
            alone[i] = close < 0;
            if (close >= 0) {
                take(mark.meaning(), raw.substring(inside, close), depth, leads);
                return close + mark.close().length();
            }
        }
        return at;
    }

    private void take(Meaning meaning, String words, int depth, boolean leads) {
        if (meaning == Meaning.CODE) {
            append(words, leads);
        } else if (meaning == Meaning.EMPHASIS) {
            scan(words, depth + 1, leads || blank);
        }
    }

    private void append(String words, boolean leads) {
        text.append(words);
        blank = blank && words.isBlank();
        if (leads) {
            lead.append(words);
        }
    }
}
