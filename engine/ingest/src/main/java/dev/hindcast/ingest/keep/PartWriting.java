package dev.hindcast.ingest.keep;

import dev.hindcast.model.Incident;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * What writes one part of the tables, on the machine where its incidents are.
 *
 * @param <A> what the driver is told of the part
 */
public interface PartWriting<A extends Serializable> extends Serializable {
    /**
     * Writes files below a folder of that machine.
     *
     * @param incidents of the part, in order
     * @param folder empty; what is in it afterwards is the part
     */
    A write(TablePart part, Iterator<Incident> incidents, Path folder) throws IOException;
}
