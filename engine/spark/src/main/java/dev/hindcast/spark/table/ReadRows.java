package dev.hindcast.spark.table;

import dev.hindcast.ingest.wire.RecordReader;
import dev.hindcast.query.Cell;
import dev.hindcast.query.TableFile;
import dev.hindcast.spark.file.HadoopSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * A normalised table to Spark's rows, as they are read: the cells, then 1 for the first of the rows that a row of the file stands
 * for, then line, row and problem of a bad one.
 */
final class ReadRows implements FlatMapFunction<byte[], Row> {
    private static final long serialVersionUID = 1L;

    private final HadoopSettings hadoop;

    ReadRows(HadoopSettings hadoop) {
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<Row> call(byte[] written) throws IOException {
        TableFile file = (TableFile) RecordReader.read(written);
        return new Rows(file, new TableRows(file, open(file.location(), hadoop)));
    }

    static BufferedReader open(String location, HadoopSettings hadoop) throws IOException {
        Path path = new Path(location);
        return new BufferedReader(
                new InputStreamReader(path.getFileSystem(hadoop.configuration()).open(path), StandardCharsets.UTF_8));
    }

    static Object value(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.value();
        }
        return cell instanceof Cell.Whole whole ? whole.value() : null;
    }

    private static final class Rows implements Iterator<Row> {
        private final int width;
        private final TableRows rows;
        private final ArrayDeque<Row> ready = new ArrayDeque<>();

        Rows(TableFile file, TableRows rows) {
            this.width = file.columns().size();
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            try {
                TableRows.Read read = ready.isEmpty() ? rows.next() : null;
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

        private void add(TableRows.Read read) {
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
}
