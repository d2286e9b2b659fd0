package dev.hindcast.spark;

import dev.hindcast.query.Cell;
import dev.hindcast.query.CellTable;
import dev.hindcast.query.Groups;
import dev.hindcast.query.IncidentEngine;
import dev.hindcast.query.Query;
import dev.hindcast.query.TableFile;
import dev.hindcast.query.file.BadRow;
import dev.hindcast.spark.table.OpenedFile;
import dev.hindcast.spark.table.TableParts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** The engine for what one machine cannot hold. It keeps nothing itself and may be shared between threads. */
public final class SparkEngine implements IncidentEngine {
    /** A file of this many bytes is worth a job. */
    private static final long SMALL_FILE = 4L << 20;

    /** A table of more rows than this is worth several tasks. */
    private static final int SMALL_TABLE = 200_000;

    private final Supplier<SparkSession> session;
    private final long smallFile;
    private final int smallTable;

    /** An engine on the session that {@link SparkSessions} opens when the first table is loaded. */
    public SparkEngine() {
        this(SparkSessions::current, SMALL_FILE, SMALL_TABLE);
    }

    /**
     * An engine on a session of the caller, who ends it.
     *
     * @param session where
     * @param smallFile files below so many bytes are read by the driver
     * @param smallTable tables up to so many rows are one task
     */
    SparkEngine(Supplier<SparkSession> session, long smallFile, int smallTable) {
        this.session = session;
        this.smallFile = smallFile;
        this.smallTable = smallTable;
    }

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public LoadedTable load(CellTable table) {
        List<Row> rows = table.rows().stream().map(SparkEngine::row).toList();
        Schema schema = new Schema(table.columns());
        if (rows.size() > smallTable) {
            return new SparkTable(session.get().createDataFrame(rows, schema.type()), schema);
        }
        // Spark does not shuffle what is in one piece.
        SparkSession small = SparkSessions.forSmallTables(session.get());
        return new SparkTable(small.createDataFrame(rows, schema.type()).coalesce(1), schema);
    }

    @Override
    public Optional<List<String>> header(String location) {
        SparkSession spark = session.get();
        try {
            return TableParts.at(location, spark.sparkContext().hadoopConfiguration())
                    .header(spark);
        } catch (IOException | IllegalArgumentException e) {
            // Whoever looks for documents there says what is wrong.
            return Optional.empty();
        }
    }

    @Override
    public OpenedTable open(TableFile file) throws IOException {
        Schema schema = new Schema(file.schema());
        OpenedFile opened = OpenedFile.of(session.get(), file, schema.type(), smallFile);
        return new OpenedSparkTable(new SparkTable(opened.data(), schema), opened);
    }

    private record OpenedSparkTable(SparkTable table, OpenedFile file) implements OpenedTable {
        @Override
        public Groups run(Query query) {
            return table.run(query);
        }

        @Override
        public long rows() {
            return file.rows();
        }

        @Override
        public long skipped() {
            return file.skipped();
        }

        @Override
        public List<BadRow> firstSkipped() {
            return file.firstSkipped();
        }

        @Override
        public void close() {
            table.close();
        }
    }

    private static Row row(List<Cell> cells) {
        return RowFactory.create(cells.stream().map(SparkEngine::value).toArray());
    }

    private static Object value(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.value();
        }
        return cell instanceof Cell.Whole whole ? whole.value() : null;
    }
}
