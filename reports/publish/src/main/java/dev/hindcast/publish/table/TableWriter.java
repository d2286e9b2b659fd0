package dev.hindcast.publish.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** One table's file, written some rows at a time. Closing it ends the file. */
public interface TableWriter extends Closeable {
    /** Writes the rows that come next, one field a column. */
    void add(List<List<Field>> rows) throws IOException;
}
