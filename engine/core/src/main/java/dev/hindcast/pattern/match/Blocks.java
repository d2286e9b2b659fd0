package dev.hindcast.pattern.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BiConsumer;

/**
 * Pairs of incidents that are worth comparing: those that share a rare term, a pair of mechanisms, a mechanism with the
 * service, or a piece of the summary. Within a block each incident meets those just before it in time; the larger the block,
 * the fewer. The work grows with the number of incidents, not with its square.
 */
public final class Blocks {
    /** In a block of up to so many, every incident meets every other. */
    private static final int SMALL = 64;
    /** In a large block, so many pairs are made for each block entry at least. */
    private static final int NARROWEST = 3;

    private static final int HEAVIEST_TERMS = 8;
    private static final int SMALLEST_SHINGLES = 6;
    private static final int INDEX_BITS = 24;

    private Blocks() {}

    /**
     * Gives every pair to the consumer, the earlier one first; a pair may come more than once.
     *
     * @param table at most 16 million incidents
     */
    public static void pairs(FeatureTable table, BiConsumer<Features, Features> consumer) {
        long[] entries = entries(table);
        Arrays.parallelSort(entries);
        for (int from = 0; from < entries.length; ) {
            int to = from + 1;
            while (to < entries.length && entries[to] >>> INDEX_BITS == entries[from] >>> INDEX_BITS) {
                to++;
            }
            block(table, entries, from, to, consumer);
            from = to;
        }
    }

    private static void block(
            FeatureTable table, long[] entries, int from, int to, BiConsumer<Features, Features> consumer) {
        int size = to - from;
        int width = size <= SMALL ? size : Math.max(NARROWEST, SMALL * SMALL / size);
        for (int later = from + 1; later < to; later++) {
            for (int earlier = Math.max(from, later - width); earlier < later; earlier++) {
                consumer.accept(row(table, entries[earlier]), row(table, entries[later]));
            }
        }
    }

    private static Features row(FeatureTable table, long entry) {
        return table.rows().get((int) (entry & (1L << INDEX_BITS) - 1));
    }

    private static long[] entries(FeatureTable table) {
        long[] entries = new long[table.rows().size() * 32 + 16];
        int size = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            long[] keys = keys(table.rows().get(i));
            if (size + keys.length > entries.length) {
                entries = Arrays.copyOf(entries, entries.length * 2 + keys.length);
            }
            for (long key : keys) {
                entries[size++] = key << INDEX_BITS | i;
            }
        }
        return Arrays.copyOf(entries, size);
    }

    /** The blocks an incident belongs to, each once. */
    private static long[] keys(Features row) {
        Keys keys = new Keys();
        BitSet mechanisms = row.mechanisms();
        for (int one = mechanisms.nextSetBit(0); one >= 0; one = mechanisms.nextSetBit(one + 1)) {
            keys.add(1, one, row.trigger());
            for (String service : row.incident().services()) {
                keys.add(2, one, service.hashCode());
            }
            for (int other = mechanisms.nextSetBit(one + 1); other >= 0; other = mechanisms.nextSetBit(other + 1)) {
                keys.add(3, one, other);
            }
        }
        for (int term : row.heaviest(HEAVIEST_TERMS)) {
            keys.add(4, term, 0);
        }
        for (int i = 0; i < Math.min(SMALLEST_SHINGLES, row.shingles().length); i++) {
            keys.add(5, row.shingles()[i], 0);
        }
        return keys.distinct();
    }

    /** Hashes of block names, in 40 bits. */
    private static final class Keys {
        private static final int MOST = 512;
        private final long[] values = new long[MOST];
        private int size;

        void add(int kind, int a, int b) {
            if (size < MOST) {
                long mixed = (kind * 0x9E3779B97F4A7C15L ^ a) * 0xBF58476D1CE4E5B9L;
                mixed = (mixed ^ mixed >>> 31 ^ b) * 0x94D049BB133111EBL;
                values[size++] = (mixed ^ mixed >>> 29) >>> INDEX_BITS;
            }
        }

        long[] distinct() {
            return Arrays.stream(values, 0, size).sorted().distinct().toArray();
        }
    }
}
