package dev.hindcast.ingest.document.table;

import java.util.List;

/** What parts the cells of a table: the sign that stands most often outside quotes in its first rows. */
final class Delimiter {
    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final int ROWS = 5;

    private Delimiter() {}

    static char of(String head) {
        char best = ',';
        int most = 0;
        for (char candidate : CANDIDATES) {
            int fewest = fewest(head, candidate);
            if (fewest > most) {
                most = fewest;
                best = candidate;
            }
        }
        return best;
    }

    /** How often the sign stands at least in each of the first rows that have any such sign; the header alone decides a table of one row. */
    private static int fewest(String head, char candidate) {
        int fewest = Integer.MAX_VALUE;
        int rows = 0;
        int here = 0;
        boolean parted = false;
        boolean quoted = false;
        for (int i = 0; i < head.length() && rows < ROWS; i++) {
            char c = head.charAt(i);
            quoted ^= c == '"';
            here += !quoted && c == candidate ? 1 : 0;
            parted |= !quoted && CANDIDATES.contains(c);
            if (!quoted && c == '\n') {
                fewest = parted ? Math.min(fewest, here) : fewest;
                rows += parted ? 1 : 0;
                here = 0;
                parted = false;
            }
        }
        return rows == 0 ? here : fewest;
    }
}
