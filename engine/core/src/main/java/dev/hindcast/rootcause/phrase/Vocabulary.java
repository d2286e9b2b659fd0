package dev.hindcast.rootcause.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stems, some of which have a number from 0 on. Remembers the words met lately: prose is made of few. Once all numbers are given it
 * is safe to share between threads: they may overwrite what others have kept; then it is worked out once more.
 */
final class Vocabulary {
    /** Stands for a word whose stem has no number. */
    static final int UNKNOWN = -1;

    /** For so many bits there are places. */
    private static final int PLACE_BITS = 13;
    /** Spreads numbers evenly, as it has no pattern: 2^64 divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The one compound that is written as one word as often as two, and in two spellings. */
    private static final String DATA_CENTER = "datacenter";

    /** Longer words are hardly ever met again. */
    private static final int LONGEST_KEPT = 24;

    private final Word[] kept = new Word[1 << PLACE_BITS];
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int data = add("data");
    private final int center = add("center");
    private final int centre = add("centr");
    private final int dataCenter = add(DATA_CENTER);

    /**
     * A word.
     *
     * @param code as {@link WordWalk#code} has it
     * @param written as written, without apostrophes
     * @param stem one object for equal ones, so that looking it up need not compare letters
     * @param number of the stem, or {@link #UNKNOWN}
     */
    record Word(long code, String written, String stem, int number) {
        boolean isAt(WordWalk walk) {
            return code == walk.code() && (code >= 0 || walk.isWritten(written));
        }
    }

    /** Gives the stem a number if it has none yet, and returns it. */
    int add(String stem) {
        return numbers.computeIfAbsent(stem.intern(), s -> numbers.size());
    }

    /** Returns how many have a number. */
    int size() {
        return numbers.size();
    }

    /** Returns the number of a stem, or {@link #UNKNOWN}. */
    int number(String stem) {
        return numbers.getOrDefault(stem, UNKNOWN);
    }

    /** Adds the words of the sentence in which the walk stands, up to so many in all; of the others it only finds the end. */
    void read(WordWalk walk, List<Word> words, int most) {
        while (walk.nextWord()) {
            if (words.size() < most) {
                add(word(walk), words);
            }
        }
    }

    private void add(Word word, List<Word> words) {
        int last = words.size() - 1;
        boolean joined = last >= 0
                && (word.number() == center || word.number() == centre)
                && words.get(last).number() == data;
        if (joined) {
            words.set(last, new Word(0, DATA_CENTER, DATA_CENTER, dataCenter));
        } else {
            words.add(word);
        }
    }

    private Word word(WordWalk walk) {
        int place = (int) (walk.code() * SPREAD >>> Long.SIZE - PLACE_BITS);
        Word known = kept[place];
        if (known != null && known.isAt(walk)) {
            return known;
        }
        String written = walk.word();
        String stem = Stems.of(written);
        String plain = (stem.equals("datacentr") ? DATA_CENTER : stem).intern();
        Word word = new Word(walk.code(), written, plain, number(plain));
        if (written.length() <= LONGEST_KEPT) {
            kept[place] = word;
        }
        return word;
    }
}
