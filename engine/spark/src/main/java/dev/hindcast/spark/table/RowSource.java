package dev.hindcast.spark.table;

import dev.hindcast.query.Cell;
import dev.hindcast.query.file.BadRow;
import java.io.IOException;
import java.util.List;

/** What the rows of a normalised table stand for, one after another. Not thread-safe. */
interface RowSource {
    /**
     * What one row of the table stands for.
     *
     * @param cells rows of cells; none for a bad row
     * @param bad what is wrong with it; null for a good row
     */
    record Read(List<List<Cell>> cells, BadRow bad) {}

    /** Returns the next row, null after the last. */
    Read next() throws IOException;
}
