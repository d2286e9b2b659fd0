package dev.hindcast.ingest.wording;

/**
 * How some matches begin: for each of the first three characters the kinds it may be, as bits by {@link Letters#kind}.
 *
 * @param first the kinds of the first character; 0 if there is none
 * @param second the kinds of the second; 0 if there is none
 * @param third the kinds of the third; 0 if there is none
 * @param edge what the first character must stand behind
 */
record Prefix(int first, int second, int third, Edge edge) {
    /** No character at all. */
    static final Prefix EMPTY = at(Edge.ANY);

    /** What a first character may stand behind, from the least to the most demanding. */
    enum Edge {
        /** Anything. */
        ANY,
        /** If it is a letter or a digit, no other one. */
        WORD,
        /** Nothing at all. */
        TEXT
    }

    /** What the compiler would write is linked anew in each process, and tens of thousands are put into sets before anything is read. */
    @Override
    public int hashCode() {
        return ((first * 31 + second) * 31 + third) * 31 + edge.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prefix prefix
                && first == prefix.first
                && second == prefix.second
                && third == prefix.third
                && edge == prefix.edge;
    }

    /** Returns no character, behind that edge. */
    static Prefix at(Edge edge) {
        return new Prefix(0, 0, 0, edge);
    }

    /** Returns one character of these kinds. */
    static Prefix of(int kinds) {
        return new Prefix(kinds, 0, 0, Edge.ANY);
    }

    /** Returns whether there is no room for more. */
    boolean isFull() {
        return third != 0;
    }

    /** Returns this and then the other, cut off behind the third character. */
    Prefix then(Prefix next) {
        if (first == 0) {
            Edge both = edge.compareTo(next.edge) > 0 ? edge : next.edge;
            return new Prefix(next.first, next.second, next.third, both);
        }
        if (second == 0) {
            return new Prefix(first, next.first, next.second, edge);
        }
        return isFull() ? this : new Prefix(first, second, next.first, edge);
    }

    /** Returns whether it may begin with the first kind that it is asked for at a place of that kind, see {@link Places#place}. */
    boolean fits(int place) {
        boolean inWord = Places.isBehindWord(place) && (Letters.ofWords() >>> (place >>> 10) & 1) != 0;
        return (edge == Edge.ANY || Places.isAtStart(place) || edge == Edge.WORD && !inWord)
                && (second == 0 || (second >>> (place >>> 5) & 1) != 0)
                && (third == 0 || (third >>> place & 1) != 0);
    }

    /** Returns whether it begins where a text, a word or a sign does. */
    boolean beginsWordOrSign() {
        boolean word = edge == Edge.WORD || (first & Letters.ofWords()) == 0;
        return edge == Edge.TEXT || word && first != 0 && (first & 1 << Letters.BLANK) == 0;
    }

    /** Adds all that begins so, behind whose end anything may follow. */
    void addTo(Places places) {
        int anyFirst = first == 0 ? -1 : first;
        int anySecond = second == 0 ? -1 : second;
        int anyThird = isFull() ? third : -1;
        places.addAtStart(anyFirst, anySecond, anyThird);
        if (edge != Edge.TEXT) {
            places.addBehindOther(anyFirst, anySecond, anyThird);
            int inWord = edge == Edge.WORD ? anyFirst & ~Letters.ofWords() : anyFirst;
            places.addBehindWord(inWord, anySecond, anyThird);
        }
    }
}
