package dev.hindcast.ingest.keep;

import dev.hindcast.model.Incident;
import java.io.Serializable;

/**
 * Something counted or gathered from all kept incidents, a part of them on each thread or machine.
 *
 * @param <A> what is gathered; small beside the incidents, and such that the parts may be put together in any order
 */
public interface Fold<A extends Serializable> extends Serializable {
    /** Returns what is gathered of no incidents. */
    A start();

    /**
     * Adds an incident.
     *
     * @param number of the incident in the order of reading, from 0
     */
    void add(A gathered, int number, Incident incident);

    /** Adds what was gathered of others. */
    void merge(A gathered, A others);
}
