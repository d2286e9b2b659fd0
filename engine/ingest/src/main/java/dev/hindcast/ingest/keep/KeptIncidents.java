package dev.hindcast.ingest.keep;

import dev.hindcast.model.Incident;
import java.io.Serializable;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * All incidents of a run, outside this process's memory. Each has a number, by the order in which they were read, from 0. Closing gives
 * up what they take.
 */
public interface KeptIncidents extends AutoCloseable {
    /**
     * Makes one incident of several, in place of them all; its number is one of theirs.
     *
     * @param groups numbers of incidents, ascending; no number is in two groups
     * @return what stays in memory of each group's incident, in the order of the groups
     */
    List<IncidentNote> merge(List<int[]> groups);

    /** Gathers something from all incidents. */
    <A extends Serializable> A fold(Fold<A> fold);

    /**
     * Gives all incidents, some thousand at a time: groups by name, and within a group by path, then id, then number.
     *
     * @param change what becomes of each before it is given
     * @param grouping to which group it belongs then; no stretch is of two
     * @param stretches takes the name of a group and those of it that come next, on the calling thread
     */
    void inOrder(Change change, Grouping grouping, BiConsumer<String, List<Incident>> stretches);

    @Override
    void close();
}
