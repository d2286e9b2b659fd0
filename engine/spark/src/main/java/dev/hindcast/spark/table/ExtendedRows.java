package dev.hindcast.spark.table;

import dev.hindcast.query.Cell;
import dev.hindcast.query.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Rows of a normalised table for Spark: the cells, then 1 for the first of the rows that a row of the table stands for, then line, row
 * and problem of a bad one. Not thread-safe.
 */
final class ExtendedRows implements Iterator<Row> {
    private final int width;
    private final RowSource rows;
    private final ArrayDeque<Row> ready = new ArrayDeque<>();

    ExtendedRows(TableFile file, RowSource rows) {
        this.width = file.columns().size();
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        try {
            RowSource.Read read = ready.isEmpty() ? rows.next() : null;
            if (read != null) {
                add(read);
            }
            return !ready.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    /** Returns a cell as Spark has it. */
    static Object value(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.value();
        }
        return cell instanceof Cell.Whole whole ? whole.value() : null;
    }

    private void add(RowSource.Read read) {
        if (read.bad() != null) {
            Object[] bad = new Object[width + 4];
            bad[width + 1] = read.bad().line();
            bad[width + 2] = read.bad().row();
            bad[width + 3] = read.bad().problem();
            ready.add(RowFactory.create(bad));
        }
        long first = 1;
        for (List<Cell> cells : read.cells()) {
            List<Object> values = new ArrayList<>(width + 4);
            cells.forEach(cell -> values.add(value(cell)));
            values.add(first);
            values.add(null);
            values.add(null);
            values.add(null);
            ready.add(RowFactory.create(values.toArray()));
            first = 0;
        }
    }
}
