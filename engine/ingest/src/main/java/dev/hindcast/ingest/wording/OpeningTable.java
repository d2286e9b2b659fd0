package dev.hindcast.ingest.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The alternatives of a wording by the place at which they are tried, see {@link Places#place}. Safe to share between threads. */
final class OpeningTable {
    /** What one alternative begins with. */
    record Opening(Prefix prefix, Alternative alternative) {}

    /** Of so many places it is remembered, each until another one needs its room: for each alternative some, but no fewer and no more than these. */
    private static final int REMEMBERED = 1 << 2;

    private static final int FEWEST_REMEMBERED = 1 << 5;
    private static final int MOST_REMEMBERED = 1 << 10;

    private final List<Opening> all;
    /** Each made when a text first has the pair: what is final in a record other threads see whole. */
    private final Row[] byPair = new Row[Places.PAIRS];
    /** The same by the first character alone. */
    private final Row[] byFirst = new Row[Letters.KINDS];

    private final Fitting[] lately;

    private record Row(Opening[] openings) {}

    /**
     * What may begin at a place.
     *
     * @param alternatives earlier ones first
     * @param marks for each of them {@link Needs#mark}: reading it here spares what lies far apart
     */
    record Fitting(int place, Alternative[] alternatives, int[] marks) {
        /** Returns how many there are. */
        int size() {
            return marks.length;
        }

        /** Returns whether a text may have that one, of which this is known. */
        boolean mayBeIn(Triples text, int number) {
            int mark = marks[number];
            return mark < 0 || text.have(mark);
        }
    }

    /**
     * Prepares the table.
     *
     * @param all those of earlier alternatives first
     */
    OpeningTable(List<Opening> all) {
        this.all = List.copyOf(all);
        int remembered = Math.max(FEWEST_REMEMBERED, Math.min(MOST_REMEMBERED, REMEMBERED * all.size()));
        this.lately = new Fitting[Integer.highestOneBit(remembered)];
    }

    /** Returns those that may begin at a place of that kind. */
    Fitting at(int place) {
        int room = place * 0x9E3779B1 >>> 16 & lately.length - 1;
        Fitting known = lately[room];
        if (known == null || known.place() != place) {
            known = fitting(place);
            lately[room] = known;
        }
        return known;
    }

    private Fitting fitting(int place) {
        List<Alternative> fitting = new ArrayList<>();
        Alternative last = null;
        for (Opening opening : ofPair(Places.pair(place))) {
            if (opening.alternative() != last && opening.prefix().fits(place)) {
                last = opening.alternative();
                fitting.add(last);
            }
        }
        int[] marks = new int[fitting.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = fitting.get(i).needs().mark();
        }
        return new Fitting(place, fitting.toArray(Alternative[]::new), marks);
    }

    private Opening[] ofPair(int pair) {
        Row known = byPair[pair];
        if (known == null) {
            known = row(Arrays.asList(ofFirst(pair / Letters.KINDS)), pair % Letters.KINDS, 1);
            byPair[pair] = known;
        }
        return known.openings();
    }

    private Opening[] ofFirst(int kind) {
        Row known = byFirst[kind];
        if (known == null) {
            known = row(all, kind, 0);
            byFirst[kind] = known;
        }
        return known.openings();
    }

    private static Row row(List<Opening> openings, int kind, int character) {
        List<Opening> row = new ArrayList<>();
        for (Opening opening : openings) {
            int kinds =
                    character == 0 ? opening.prefix().first() : opening.prefix().second();
            if (kinds == 0 || (kinds >>> kind & 1) != 0) {
                row.add(opening);
            }
        }
        return new Row(row.toArray(Opening[]::new));
    }
}
