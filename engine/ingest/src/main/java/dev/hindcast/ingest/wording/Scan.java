package dev.hindcast.ingest.wording;

import java.util.Arrays;

/** What one pass over a text tells: which three characters stand one behind the other in it, where its words begin and with what. */
final class Scan {
    /** Several wordings are asked for in the same text one after the other. */
    private static final ThreadLocal<Scan> LAST = ThreadLocal.withInitial(() -> new Scan(""));

    /** Of an English text a word is hardly shorter at the mean, with the blank behind it, in characters. */
    private static final int OF_WORD = 5;

    private final String text;
    private final Triples triples = new Triples();
    /** Where each word begins, and the number of that place. */
    private int[] words;

    private int[] codes;
    private int count;

    private Scan(String text) {
        this.text = text;
        this.words = new int[text.length() / OF_WORD + 1];
        this.codes = new int[words.length];
        int code = Places.before(text);
        for (int i = 0; i < text.length(); i++) {
            code = Places.next(code, text, i);
            triples.add(code);
            if (Places.beginsWord(code)) {
                add(i, code);
            }
        }
    }

    private void add(int at, int code) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
            codes = Arrays.copyOf(codes, 2 * count);
        }
        words[count] = at;
        codes[count++] = code;
    }

    /** Returns what a pass over the text tells; that of the last text of a thread is kept. */
    static Scan of(String text) {
        Scan last = LAST.get();
        if (!last.text.equals(text)) {
            last = new Scan(text);
            LAST.set(last);
        }
        return last;
    }

    /** Returns which three characters stand one behind the other. */
    Triples triples() {
        return triples;
    }

    /** Returns how many words there are, of letters and digits of ASCII. */
    int words() {
        return count;
    }

    /** Returns where a word begins, 0-based. */
    int wordAt(int word) {
        return words[word];
    }

    /** Returns the number of the place where a word begins, see {@link Places#at}. */
    int codeAt(int word) {
        return codes[word];
    }
}
