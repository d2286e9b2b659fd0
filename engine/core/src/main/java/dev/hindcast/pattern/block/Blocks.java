package dev.hindcast.pattern.block;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Blocks of things that share a key. Within a block each meets those just before it; the larger the block, the fewer, so that the work
 * grows with the number of things and not with its square. Immutable; safe to share between threads.
 */
public final class Blocks {
    /** In a block of up to so many, each meets every other. */
    private static final int SMALL = 32;

    /** In a large block each meets so many at least. */
    private static final int NARROWEST = 4;

    /** More than this are not compared with one. */
    private static final int MOST_MET = 64;

    private static final int INDEX_BITS = Long.SIZE - BlockKeys.BITS;

    /** By place in the sorted entries: the thing, and the place of the first one it meets. */
    private final int[] things;

    private final int[] from;
    /** Places of thing i: those in {@code places} from {@code starts[i]} to {@code starts[i + 1]}. */
    private final int[] places;

    private final int[] starts;

    private Blocks(int[] things, int[] from, int[] places, int[] starts) {
        this.things = things;
        this.from = from;
        this.places = places;
        this.starts = starts;
    }

    /** Returns how many of those before it a thing meets in a block of a size. */
    public static int width(int size) {
        return size <= SMALL ? size : Math.max(NARROWEST, SMALL * SMALL / size);
    }

    /**
     * Puts things into blocks.
     *
     * @param count at most 16 million; they are numbered from 0, and met in that order
     * @param keys the keys of each, each once; called from several threads
     */
    public static Blocks of(int count, IntFunction<long[]> keys) {
        if (count >= 1 << INDEX_BITS) {
            throw new IllegalArgumentException(count + " things are too many; look for patterns in fewer");
        }
        long[][] byThing = IntStream.range(0, count).parallel().mapToObj(keys).toArray(long[][]::new);
        int[] starts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            starts[i + 1] = Math.addExact(starts[i], byThing[i].length);
        }
        long[] entries = new long[starts[count]];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < byThing[i].length; k++) {
                entries[starts[i] + k] = byThing[i][k] << INDEX_BITS | i;
            }
        }
        Arrays.parallelSort(entries);
        return laidOut(entries, starts);
    }

    private static Blocks laidOut(long[] entries, int[] starts) {
        int[] things = new int[entries.length];
        int[] from = new int[entries.length];
        int[] places = new int[entries.length];
        int[] next = starts.clone();
        for (int begin = 0; begin < entries.length; ) {
            int end = begin + 1;
            while (end < entries.length && entries[end] >>> INDEX_BITS == entries[begin] >>> INDEX_BITS) {
                end++;
            }
            int width = width(end - begin);
            for (int place = begin; place < end; place++) {
                things[place] = (int) (entries[place] & (1L << INDEX_BITS) - 1);
                from[place] = Math.max(begin, place - width);
                places[next[things[place]]++] = place;
            }
            begin = end;
        }
        return new Blocks(things, from, places, starts);
    }

    /**
     * Returns those before a thing that it meets, in ascending order, each once; of many the {@value #MOST_MET} that it shares most blocks
     * with, and of equals the last.
     */
    public int[] before(int thing) {
        int count = 0;
        for (int i = starts[thing]; i < starts[thing + 1]; i++) {
            count += places[i] - from[places[i]];
        }
        int[] met = new int[count];
        int size = 0;
        for (int i = starts[thing]; i < starts[thing + 1]; i++) {
            for (int place = from[places[i]]; place < places[i]; place++) {
                met[size++] = things[place];
            }
        }
        Arrays.sort(met);
        return closest(met);
    }

    /**
     * Returns, of things in ascending order, those that occur most often, each once and in ascending order; of equals the last.
     *
     * @param met any number, each as often as there are blocks in which it was met
     */
    public static int[] closest(int[] met) {
        long[] counted = new long[met.length];
        int distinct = 0;
        for (int i = 0; i < met.length; i++) {
            if (i == 0 || met[i] != met[i - 1]) {
                counted[distinct++] = met[i];
            }
            counted[distinct - 1] += 1L << Integer.SIZE;
        }
        if (distinct > MOST_MET) {
            Arrays.sort(counted, 0, distinct);
            counted = Arrays.copyOfRange(counted, distinct - MOST_MET, distinct);
            distinct = MOST_MET;
        }
        return Arrays.stream(counted, 0, distinct)
                .mapToInt(count -> (int) count)
                .sorted()
                .toArray();
    }
}
