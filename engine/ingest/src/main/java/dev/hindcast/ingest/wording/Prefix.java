package dev.hindcast.ingest.wording;

/**
 * How some matches begin: for each of the first three characters the kinds it may be, as bits by {@link Letters#kind}.
 *
 * @param first the kinds of the first character; 0 if there is none
 * @param second the kinds of the second; 0 if there is none
 * @param third the kinds of the third; 0 if there is none
 */
record Prefix(int first, int second, int third) {
    /** No character at all. */
    static final Prefix EMPTY = new Prefix(0, 0, 0);

    /** Returns one character of these kinds. */
    static Prefix of(int kinds) {
        return new Prefix(kinds, 0, 0);
    }

    /** Returns whether there is no room for more. */
    boolean isFull() {
        return third != 0;
    }

    /** Returns this and then the other, cut off behind the third character. */
    Prefix then(Prefix next) {
        if (first == 0) {
            return next;
        }
        if (second == 0) {
            return new Prefix(first, next.first, next.second);
        }
        return isFull() ? this : new Prefix(first, second, next.first);
    }

    /** Adds all that begins so, behind whose end anything may follow, to bits of third kinds by first and second. */
    void addTo(int[] thirds) {
        int anySecond = second == 0 ? -1 : second;
        int anyThird = isFull() ? third : -1;
        for (int firsts = first == 0 ? -1 : first; firsts != 0; firsts &= firsts - 1) {
            int row = Integer.numberOfTrailingZeros(firsts) << 5;
            for (int seconds = anySecond; seconds != 0; seconds &= seconds - 1) {
                thirds[row | Integer.numberOfTrailingZeros(seconds)] |= anyThird;
            }
        }
    }
}
