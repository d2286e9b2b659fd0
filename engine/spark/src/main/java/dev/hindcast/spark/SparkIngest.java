package dev.hindcast.spark;

import dev.hindcast.ingest.DistributedIngest;
import dev.hindcast.ingest.FileReadings;
import dev.hindcast.ingest.IngestResult;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.index.IndexZones;
import dev.hindcast.ingest.keep.FileNotes;
import dev.hindcast.ingest.keep.KeptReadings;
import dev.hindcast.ingest.wire.RecordReader;
import dev.hindcast.ingest.wire.RecordWriter;
import dev.hindcast.spark.file.FoundFile;
import dev.hindcast.spark.file.FoundFiles;
import dev.hindcast.spark.file.HadoopSettings;
import dev.hindcast.spark.file.ReadFiles;
import dev.hindcast.spark.keep.SentFile;
import dev.hindcast.spark.keep.SparkIncidents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;

/**
 * Reads documents on all machines of a cluster. The driver lists the files by the same rules as the embedded run; each machine then
 * opens its share of them and reads it with the same readers.
 *
 * <p>Spark's own {@code binaryFile} source is not used: it passes over names that begin with an underscore, takes brackets in a
 * name for a pattern, and cannot hold a collection above two gigabytes.
 */
public final class SparkIngest implements DistributedIngest {
    /** So many files are one task at most: what a task has read is lost when its machine is. */
    private static final int FILES_A_TASK = 256;

    @Override
    public String engine() {
        return "spark";
    }

    @Override
    public IngestResult run(List<String> locations, IngestSettings settings) throws IOException {
        return run(context(), locations, settings);
    }

    @Override
    public KeptReadings keep(List<String> locations, IngestSettings settings) throws IOException {
        return keep(context(), locations, settings);
    }

    @Override
    public void checkFolder(String address) throws IOException {
        SparkIncidents.checkFolder(address, context());
    }

    private static JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(SparkSessions.current().sparkContext());
    }

    /** Reads on a context of the caller. */
    static IngestResult run(JavaSparkContext spark, List<String> locations, IngestSettings settings)
            throws IOException {
        FoundFiles found = FoundFiles.below(locations, settings, spark.hadoopConfiguration());
        List<FileReadings> read = new ArrayList<>(found.refused());
        for (byte[] bytes :
                readings(spark, found.files(), settings, RecordWriter::write).collect()) {
            read.add((FileReadings) RecordReader.read(bytes));
        }
        read.sort(Comparator.comparing(FileReadings::source));
        return IngestResult.of(read, settings);
    }

    /** Reads on a context of the caller, and leaves the incidents there. */
    static KeptReadings keep(JavaSparkContext spark, List<String> locations, IngestSettings settings)
            throws IOException {
        FoundFiles found = FoundFiles.below(locations, settings, spark.hadoopConfiguration());
        List<FoundFile> files = found.files().stream()
                .sorted(Comparator.comparing(FoundFile::source))
                .toList();
        SparkIncidents incidents = new SparkIncidents(readings(spark, files, settings, SentFile::of));
        List<FileNotes> notes = new ArrayList<>();
        found.refused().forEach(refused -> notes.add(refused.kept().notes()));
        notes.addAll(incidents.notes());
        notes.sort(Comparator.comparing(FileNotes::source));
        return KeptReadings.of(incidents, notes, settings.normaliser().zone());
    }

    private static <T> JavaRDD<T> readings(
            JavaSparkContext spark, List<FoundFile> files, IngestSettings settings, Function<FileReadings, T> form) {
        Broadcast<HadoopSettings> hadoop = spark.broadcast(new HadoopSettings(spark.hadoopConfiguration()));
        List<FoundFile> pages = files.stream()
                .filter(file -> IndexZones.maySpeak(file.source()))
                .toList();
        int tasks = Math.max(4 * spark.defaultParallelism(), files.size() / FILES_A_TASK + 1);
        return spark.parallelize(files, Math.max(1, Math.min(tasks, files.size())))
                .mapPartitions(new ReadFiles<>(settings, pages, hadoop, form));
    }
}
