package dev.hindcast.ingest.wording;

/**
 * At which places of a text a match may begin, by four characters: the one before the place and the three behind it. Of the one
 * before it counts only whether it is a letter or a digit. Places are asked for by a number of twenty bits, the kinds of the four.
 */
final class Places {
    /** Twenty bits: the kinds of four characters. */
    static final int CODES = (1 << 20) - 1;

    /** How many pairs of kinds there are. */
    static final int PAIRS = Letters.KINDS * Letters.KINDS;

    private static final int TRIPLES = PAIRS * Letters.KINDS;

    /** How many kinds of places there are. */
    static final int COUNT = 3 * TRIPLES;

    private static final int AT_START = 0;
    private static final int BEHIND_WORD = PAIRS;
    private static final int BEHIND_OTHER = 2 * PAIRS;

    /** Where the part of the table begins that belongs to the kind of the character before. */
    private static final int[] PARTS = parts();

    /** For the kinds of the character before and the first one whether a word or a sign begins there. */
    private static final boolean[] BEGINS = begins();

    /** For the kinds of the first two characters the kinds that the third may be, as bits. */
    private final int[] thirds = new int[3 * PAIRS];

    private static int[] parts() {
        int[] parts = new int[Letters.KINDS];
        for (int kind = 0; kind < parts.length; kind++) {
            parts[kind] =
                    kind == Letters.END ? AT_START : (Letters.ofWords() >>> kind & 1) != 0 ? BEHIND_WORD : BEHIND_OTHER;
        }
        return parts;
    }

    /** Adds such characters at the beginning of a text. */
    void addAtStart(int firsts, int seconds, int third) {
        add(AT_START, firsts, seconds, third);
    }

    /** Adds such characters behind a letter or a digit. */
    void addBehindWord(int firsts, int seconds, int third) {
        add(BEHIND_WORD, firsts, seconds, third);
    }

    /** Adds such characters behind any other sign. */
    void addBehindOther(int firsts, int seconds, int third) {
        add(BEHIND_OTHER, firsts, seconds, third);
    }

    private void add(int part, int firsts, int seconds, int third) {
        for (int left = firsts; left != 0; left &= left - 1) {
            int row = part + (Integer.numberOfTrailingZeros(left) << 5);
            for (int right = seconds; right != 0; right &= right - 1) {
                thirds[row + Integer.numberOfTrailingZeros(right)] |= third;
            }
        }
    }

    /** Returns whether a match may begin at that kind of place, below {@link #COUNT}. */
    boolean has(int place) {
        return (thirds[place >>> 5] >>> place & 1) != 0;
    }

    /** Returns which kind of place that is: three kinds of characters, and what is before them. */
    static int place(int code) {
        return (PARTS[code >>> 15] << 5) + (code & TRIPLES - 1);
    }

    /** Returns whether a place of that kind is the first of a text. */
    static boolean isAtStart(int place) {
        return place >>> 5 < BEHIND_WORD;
    }

    /** Returns whether a letter or a digit stands before a place of that kind. */
    static boolean isBehindWord(int place) {
        return place >>> 5 >= BEHIND_WORD && place >>> 5 < BEHIND_OTHER;
    }

    /** Returns the number of the place before the first one of a text; {@link #next} moves it on. */
    static int before(String text) {
        return kind(text, 0) << 5 | kind(text, 1);
    }

    /** Returns the number of the place at that character, from that of the one before, in a text of these {@link Letters#bytes}. */
    static int next(int code, byte[] text, int at) {
        int kind = at + 2 < text.length ? Letters.kindOf(text[at + 2]) : Letters.END;
        return (code << 5 | kind) & CODES;
    }

    /** Returns of which kind the first place of a text is. */
    static int first(String text) {
        return (AT_START << 5) + (kind(text, 0) << 10 | kind(text, 1) << 5 | kind(text, 2));
    }

    /** Returns whether a sign stands at the place of that number, or a letter or a digit that no other one stands before. */
    static boolean beginsWordOrSign(int code) {
        return BEGINS[code >>> 10];
    }

    private static boolean[] begins() {
        boolean[] begins = new boolean[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            int kind = pair & Letters.KINDS - 1;
            boolean behindWord = (Letters.ofWords() >>> (pair >>> 5) & 1) != 0;
            boolean word = (Letters.ofWords() >>> kind & 1) != 0;
            begins[pair] = word ? !behindWord : kind == Letters.HYPHEN || kind == Letters.OTHER;
        }
        return begins;
    }

    /** Returns the number of the pair of kinds that stands at a place of that kind. */
    static int pair(int place) {
        return place >>> 5 & PAIRS - 1;
    }

    private static int kind(String text, int at) {
        return at < text.length() ? Letters.kind(text.charAt(at)) : Letters.END;
    }
}
