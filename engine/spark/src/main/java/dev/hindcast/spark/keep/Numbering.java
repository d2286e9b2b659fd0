package dev.hindcast.spark.keep;

import dev.hindcast.ingest.ChangedInput;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Numbers incidents in the order of reading. Files that are read again, where a machine was lost, must have as many incidents as before:
 * otherwise the numbers would be those of other incidents.
 *
 * @param counts how many incidents each partition has
 * @param shapes a figure for each partition, made of the number of incidents of each of its files
 */
record Numbering(int[] counts, long[] shapes) implements Serializable {
    /** Above what one file has of incidents, so that no count makes up for another. */
    private static final long PRIME = 1_000_000_007L;

    Numbering(int partitions) {
        this(new int[partitions], new long[partitions]);
    }

    /** Adds the next file of a partition. */
    void add(int partition, int incidents) {
        counts[partition] += incidents;
        shapes[partition] = next(shapes[partition], incidents);
    }

    private static long next(long shape, int incidents) {
        return shape * PRIME + incidents + 1;
    }

    /** Returns the incidents of a partition; the last is followed by an exception if its files are not those that were added. */
    Iterator<Numbered> numbered(int partition, Iterator<SentFile> files) {
        int begin = 0;
        for (int i = 0; i < partition; i++) {
            begin += counts[i];
        }
        return new Incidents(files, begin, shapes[partition]);
    }

    private static final class Incidents implements Iterator<Numbered> {
        private final Iterator<SentFile> files;
        private final long expected;
        private Iterator<byte[]> file = Collections.emptyIterator();
        private int number;
        private long shape;

        Incidents(Iterator<SentFile> files, int begin, long expected) {
            this.files = files;
            this.number = begin;
            this.expected = expected;
        }

        @Override
        public boolean hasNext() {
            while (!file.hasNext() && files.hasNext()) {
                List<byte[]> incidents = files.next().incidents();
                shape = Numbering.next(shape, incidents.size());
                file = incidents.iterator();
            }
            if (!file.hasNext() && shape != expected) {
                throw new ChangedInput();
            }
            return file.hasNext();
        }

        @Override
        public Numbered next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return new Numbered(number++, file.next());
        }
    }
}
