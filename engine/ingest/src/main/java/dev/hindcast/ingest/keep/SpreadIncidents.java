package dev.hindcast.ingest.keep;

import java.io.IOException;

/** Incidents that lie on several machines, which can write tables of them. */
public interface SpreadIncidents extends KeptIncidents {
    /**
     * Opens a folder that all machines reach.
     *
     * @param address such as {@code hdfs://host/folder}
     * @throws IOException if it cannot be reached, or something is there already
     */
    SharedFolder folder(String address) throws IOException;
}
