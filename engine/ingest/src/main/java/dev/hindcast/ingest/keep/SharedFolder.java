package dev.hindcast.ingest.keep;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/** A folder that all machines reach. What is written there appears when all of it is whole; closing it removes what did not appear. */
public interface SharedFolder extends AutoCloseable {
    /**
     * Lets the machines write parts of all incidents there.
     *
     * @param change what becomes of each incident before it is written
     * @param grouping a part is of one group; without groups a part has some thousand incidents
     * @param writing what writes a part
     * @return what is told of the parts, in their order
     */
    <A extends Serializable> List<A> write(Change change, Grouping grouping, PartWriting<A> writing) throws IOException;

    /** Lets this machine write files there. */
    void add(Files files) throws IOException;

    /** What writes files into a folder of this machine, which exists. */
    @FunctionalInterface
    interface Files {
        /** Writes all of them. */
        void write(Path folder) throws IOException;
    }

    /** Lets everything appear. */
    void publish() throws IOException;

    @Override
    void close() throws IOException;
}
