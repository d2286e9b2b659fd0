package dev.hindcast.spark.keep;

import dev.hindcast.ingest.keep.TablePart;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.Partitioner;

/** Parts of a table that follow one another: each begins with a group or a path, and no path is in two of them. */
final class Bounds extends Partitioner {
    private static final long serialVersionUID = 1;

    private final boolean groups;
    /** What each part but the first begins with, ascending. */
    private final String[] begins;

    private Bounds(boolean groups, String[] begins) {
        this.groups = groups;
        this.begins = begins;
    }

    /** Returns a part for each group. */
    static Bounds ofGroups(Collection<String> groups) {
        return new Bounds(true, new TreeSet<>(groups).stream().skip(1).toArray(String[]::new));
    }

    /**
     * Returns parts by path; all are in one group.
     *
     * @param paths of all incidents
     * @param size how many incidents are a part, but for those that share a path
     */
    static Bounds ofPaths(List<String> paths, int size) {
        String[] sorted = paths.stream().sorted().toArray(String[]::new);
        TreeSet<String> begins = new TreeSet<>();
        for (int i = size; i < sorted.length; i += size) {
            begins.add(sorted[i]);
        }
        return new Bounds(false, begins.toArray(String[]::new));
    }

    @Override
    public int numPartitions() {
        return begins.length + 1;
    }

    @Override
    public int getPartition(Object key) {
        Place place = (Place) key;
        int found = Arrays.binarySearch(begins, groups ? place.group() : place.path());
        return found >= 0 ? found + 1 : -1 - found;
    }

    /** Returns the part of that index, whose incidents are of a group. */
    TablePart part(int index, String group) {
        boolean whole = groups || begins.length == 0;
        return new TablePart(
                index,
                group,
                whole || index == 0 ? "" : begins[index - 1],
                whole || index == begins.length ? "" : begins[index]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bounds bounds && groups == bounds.groups && Arrays.equals(begins, bounds.begins);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(begins);
    }
}
