package dev.hindcast.ingest.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The openings of a wording by the kinds of the two characters that they begin with. Safe to share between threads. */
final class OpeningTable {
    /** What one alternative begins with. */
    record Opening(Prefix prefix, Alternative alternative) {}

    private final List<Opening> all;
    /** Each made when a text first has the pair: what is final in a record other threads see whole. */
    private final Row[] byPair = new Row[Places.PAIRS];
    /** The same by the first character alone. */
    private final Row[] byFirst = new Row[Letters.KINDS];

    private record Row(Opening[] openings) {}

    /**
     * Prepares the table.
     *
     * @param all those of earlier alternatives first
     */
    OpeningTable(List<Opening> all) {
        this.all = List.copyOf(all);
    }

    /** Returns those that may begin with the pair of kinds at the place of that number, those of earlier alternatives first. */
    Opening[] at(int code) {
        int pair = Places.pair(code);
        Row known = byPair[pair];
        if (known == null) {
            known = row(Arrays.asList(first(pair / Letters.KINDS)), pair % Letters.KINDS, 1);
            byPair[pair] = known;
        }
        return known.openings();
    }

    private Opening[] first(int kind) {
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
