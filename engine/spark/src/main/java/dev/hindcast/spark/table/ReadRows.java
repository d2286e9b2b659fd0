package dev.hindcast.spark.table;

import dev.hindcast.ingest.wire.RecordReader;
import dev.hindcast.ingest.wire.RecordWriter;
import dev.hindcast.query.TableFile;
import dev.hindcast.spark.file.HadoopSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/** Files of CSV to Spark's rows, as {@link ExtendedRows} has them. */
final class ReadRows implements FlatMapFunction<String, Row> {
    private static final long serialVersionUID = 1L;

    private final byte[] table;
    private final HadoopSettings hadoop;

    ReadRows(TableFile table, HadoopSettings hadoop) {
        this.table = RecordWriter.write(table);
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<Row> call(String file) throws IOException {
        TableFile read = (TableFile) RecordReader.read(table);
        return new ExtendedRows(read, new TableRows(read, file, open(file, hadoop)));
    }

    static BufferedReader open(String location, HadoopSettings hadoop) throws IOException {
        Path path = new Path(location);
        return new BufferedReader(
                new InputStreamReader(path.getFileSystem(hadoop.configuration()).open(path), StandardCharsets.UTF_8));
    }
}
