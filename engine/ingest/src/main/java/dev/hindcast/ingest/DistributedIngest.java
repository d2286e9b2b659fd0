package dev.hindcast.ingest;

import dev.hindcast.ingest.keep.KeptReadings;
import java.io.IOException;
import java.util.List;

/**
 * Reads documents on several machines, with the same outcome as {@link Ingest} on one. Found through
 * {@link java.util.ServiceLoader}.
 */
public interface DistributedIngest {
    /** Returns the name of the engine that it goes with. */
    String engine();

    /**
     * Reads files, and folders with all that is in them.
     *
     * @param locations paths of this machine, or addresses such as {@code hdfs://host/folder}
     * @param settings what the user says about them
     * @throws IOException if a location cannot be listed or there are too many files; the message is one line that names it
     */
    IngestResult run(List<String> locations, IngestSettings settings) throws IOException;

    /**
     * Reads the same, and leaves the incidents on the machines that read them.
     *
     * @throws IOException as {@link #run}
     */
    KeptReadings keep(List<String> locations, IngestSettings settings) throws IOException;

    /**
     * Checks before anything is read that the machines can write into a folder.
     *
     * @param address such as {@code hdfs://host/folder}
     * @throws IOException if it cannot be reached, or something is there already
     */
    void checkFolder(String address) throws IOException;
}
