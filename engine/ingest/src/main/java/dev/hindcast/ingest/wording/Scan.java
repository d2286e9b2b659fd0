package dev.hindcast.ingest.wording;

import java.util.Arrays;

/**
 * What one pass over a text tells: which three characters stand one behind the other in it, and, if it is not too long, where its words and its signs
 * begin, and with what. Immutable.
 */
final class Scan {
    /**
     * Several wordings are asked for in the same texts in turn: the last ones of each thread, by its number and how long the text is. Threads
     * that share a place make theirs anew; what is final in a scan they see whole.
     */
    private static final Scan[] LAST = new Scan[1 << 9];

    /** So many lengths of text are told apart. */
    private static final int LENGTHS = 1 << 3;

    /** Of a longer text the places are not kept: hardly anybody writes one, and they would take several times its room. In characters. */
    private static final int LONGEST = 1 << 14;

    /** Hardly a text has more words and signs than one for so many characters. */
    private static final int APART = 4;

    private final String text;
    private final Triples triples;
    private final int[] places;
    private final int[] kinds;
    private final int size;

    private Scan(String text) {
        this.text = text;
        this.triples = new Triples();
        boolean keep = hasPlaces();
        int[] at = new int[keep ? text.length() / APART + 1 : 0];
        int[] of = new int[at.length];
        int found = 0;
        byte[] bytes = Letters.bytes(text);
        int code = Places.before(text);
        long signs = 0;
        int all = 0;
        for (int i = 0; i < bytes.length; i++) {
            code = Places.next(code, bytes, i);
            triples.add(code);
            signs |= bytes[i] >>> 6 == 0 ? 1L << bytes[i] : 0;
            all |= bytes[i];
            if (keep && (i == 0 || Places.beginsWordOrSign(code))) {
                if (found == at.length) {
                    at = Arrays.copyOf(at, 2 * found);
                    of = Arrays.copyOf(of, 2 * found);
                }
                at[found] = i;
                of[found++] = Places.place(code);
            }
        }
        triples.addSigns(signs, all < 0);
        this.places = at;
        this.kinds = of;
        this.size = found;
    }

    /** Returns what a pass over the text tells; those of the last texts of a thread are kept, but of long ones only one. */
    static Scan of(String text) {
        int length = text.length() <= LONGEST ? text.length() & LENGTHS - 1 : 0;
        int place = (int) Thread.currentThread().getId() * LENGTHS + length & LAST.length - 1;
        Scan last = LAST[place];
        if (last == null || !last.text.equals(text)) {
            last = new Scan(text);
            LAST[place] = last;
        }
        return last;
    }

    /** Returns the text. */
    String text() {
        return text;
    }

    /** Returns which three characters stand one behind the other. */
    Triples triples() {
        return triples;
    }

    /** Returns whether the places are known; of a long text they are not. */
    boolean hasPlaces() {
        return text.length() <= LONGEST;
    }

    /** Returns how many places there are where a word or a sign begins, the first character among them. */
    int size() {
        return size;
    }

    /** Returns where that is, 0-based. */
    int placeAt(int i) {
        return places[i];
    }

    /** Returns of which kind that place is, see {@link Places#place}. */
    int kindAt(int i) {
        return kinds[i];
    }
}
