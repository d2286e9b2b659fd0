package dev.hindcast.spark.table;

import dev.hindcast.query.Cell;
import dev.hindcast.query.TableFile;
import dev.hindcast.query.file.BadRow;
import dev.hindcast.query.file.BadTableException;
import dev.hindcast.spark.file.HadoopSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * A normalised table inside Spark.
 *
 * @param data its rows of cells
 * @param rows how many rows of the file they come from
 * @param skipped how many bad rows were left out
 * @param firstSkipped the first of them
 */
public record OpenedFile(Dataset<Row> data, long rows, long skipped, List<BadRow> firstSkipped) {
    private static final int FIRST = 5;
    private static final String GOOD = "good";
    private static final String LINE = "line";
    private static final String ROW = "row";
    private static final String PROBLEM = "problem";

    /**
     * Reads a table.
     *
     * @param spark where
     * @param file what
     * @param schema of its cells, in Spark's terms
     * @param small below so many bytes it is read here: a job would take longer
     */
    public static OpenedFile of(SparkSession spark, TableFile file, StructType schema, long small) throws IOException {
        HadoopSettings hadoop = new HadoopSettings(spark.sparkContext().hadoopConfiguration());
        TableParts parts = TableParts.at(file.location(), hadoop.configuration());
        if (parts.files().isEmpty()) {
            throw new IOException("there is no such table");
        }
        OpenedFile opened = isSmall(parts, hadoop, small)
                ? here(spark, file, schema, hadoop)
                : there(spark, file, schema, parts, hadoop);
        if (!file.skipBadRows() && !opened.firstSkipped().isEmpty()) {
            opened.data().unpersist();
            throw new BadTableException(file.location(), opened.firstSkipped().get(0));
        }
        return opened;
    }

    private static boolean isSmall(TableParts parts, HadoopSettings hadoop, long small) throws IOException {
        if (parts.parquet() || parts.files().size() > 1) {
            return false;
        }
        Path path = new Path(parts.files().get(0));
        return path.getFileSystem(hadoop.configuration()).getFileStatus(path).getLen() < small;
    }

    private static OpenedFile here(SparkSession spark, TableFile file, StructType schema, HadoopSettings hadoop)
            throws IOException {
        List<Row> rows = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        long good = 0;
        try (BufferedReader text = ReadRows.open(file.location(), hadoop)) {
            TableRows all = new TableRows(file, file.location(), text);
            for (RowSource.Read read = all.next(); read != null; read = all.next()) {
                if (read.bad() == null) {
                    good++;
                } else {
                    bad.add(read.bad());
                }
                for (List<Cell> cells : read.cells()) {
                    rows.add(RowFactory.create(
                            cells.stream().map(ExtendedRows::value).toArray()));
                }
            }
        }
        List<BadRow> first = List.copyOf(bad.subList(0, Math.min(FIRST, bad.size())));
        return new OpenedFile(spark.createDataFrame(rows, schema), good, bad.size(), first);
    }

    private static OpenedFile there(
            SparkSession spark, TableFile file, StructType schema, TableParts parts, HadoopSettings hadoop)
            throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        StructType extended = schema.add(GOOD, DataTypes.LongType)
                .add(LINE, DataTypes.LongType)
                .add(ROW, DataTypes.LongType)
                .add(PROBLEM, DataTypes.StringType);
        JavaRDD<Row> read = parts.parquet()
                ? ReadParquet.withMomentsAsText(
                                spark.read().parquet(parts.files().toArray(String[]::new)))
                        .javaRDD()
                        .mapPartitions(new ReadParquet(file))
                : context.parallelize(parts.files(), parts.files().size()).flatMap(new ReadRows(file, hadoop));
        Dataset<Row> all =
                spread(spark.createDataFrame(read, extended), context).persist(StorageLevel.MEMORY_AND_DISK());
        Row counted = counted(all);
        long skipped = counted.getLong(1);
        List<BadRow> first = new ArrayList<>();
        if (skipped > 0) {
            all.filter(functions.col(PROBLEM).isNotNull())
                    .orderBy(ROW)
                    .limit(FIRST)
                    .select(LINE, ROW, PROBLEM)
                    .collectAsList()
                    .forEach(row -> first.add(new BadRow(row.getLong(0), row.getLong(1), row.getString(2))));
        }
        Dataset<Row> good = all.filter(functions.col(PROBLEM).isNull()).drop(GOOD, LINE, ROW, PROBLEM);
        return new OpenedFile(good, counted.isNullAt(0) ? 0 : counted.getLong(0), skipped, first);
    }

    /** What a machine could not read comes wrapped in much that nobody wants to know. */
    private static Row counted(Dataset<Row> all) throws IOException {
        try {
            return all.agg(functions.sum(GOOD), functions.count(PROBLEM)).first();
        } catch (Exception e) {
            all.unpersist();
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException unreadable) {
                    throw new IOException(unreadable.getMessage(), e);
                }
            }
            throw e;
        }
    }

    /** One large file is read by one machine: quotes may hold line breaks, so nobody knows where a row begins but from the start. */
    private static Dataset<Row> spread(Dataset<Row> rows, JavaSparkContext context) {
        int parallel = context.defaultParallelism();
        return rows.javaRDD().getNumPartitions() < parallel ? rows.repartition(parallel) : rows;
    }
}
