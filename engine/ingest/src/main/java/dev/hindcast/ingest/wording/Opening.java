package dev.hindcast.ingest.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one alternative of a wording begins with. */
record Opening(Prefix prefix, int alternative) {
    /** Returns the openings by the kind of the first character, those of earlier alternatives first. */
    static Opening[][] byFirst(List<? extends Iterable<Prefix>> alternatives) {
        List<List<Opening>> byFirst = new ArrayList<>();
        for (int kind = 0; kind < Letters.KINDS; kind++) {
            byFirst.add(new ArrayList<>());
        }
        for (int i = 0; i < alternatives.size(); i++) {
            for (Prefix prefix : alternatives.get(i)) {
                for (int kind = 0; kind < Letters.KINDS; kind++) {
                    if (prefix.first() == 0 || (prefix.first() >>> kind & 1) != 0) {
                        byFirst.get(kind).add(new Opening(prefix, i));
                    }
                }
            }
        }
        return byFirst.stream().map(list -> list.toArray(Opening[]::new)).toArray(Opening[][]::new);
    }

    /** Returns those of the openings whose second character may be of that kind, in the same order. */
    static Opening[] ofSecond(Opening[] openings, int kind) {
        return Arrays.stream(openings)
                .filter(opening ->
                        opening.prefix().second() == 0 || (opening.prefix().second() >>> kind & 1) != 0)
                .toArray(Opening[]::new);
    }
}
