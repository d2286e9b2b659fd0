package dev.hindcast.spark.keep;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where an incident comes in a table, in Java's own order of text.
 *
 * @param group it belongs to
 * @param path of its document
 * @param id of the incident
 * @param number in the order of reading
 */
record Place(String group, String path, String id, int number) implements Comparable<Place>, Serializable {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::group)
            .thenComparing(Place::path)
            .thenComparing(Place::id)
            .thenComparingInt(Place::number);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
