package dev.hindcast.spark.keep;

import dev.hindcast.ingest.keep.Change;
import dev.hindcast.ingest.keep.Grouping;
import dev.hindcast.ingest.keep.PartWriting;
import dev.hindcast.ingest.keep.SharedFolder;
import dev.hindcast.spark.file.HadoopSettings;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * A folder on any file system that Hadoop knows. Each attempt at a part has a hidden folder of its own; of a part that was tried twice,
 * on a machine that was lost and on another, the driver moves that one into place which it was told of. Used by one thread.
 */
final class HadoopFolder implements SharedFolder {
    private final SparkIncidents incidents;
    private final Path folder;
    private final Path aside;
    private final FileSystem system;
    private final Broadcast<HadoopSettings> settings;
    private final List<Upload> uploads = new ArrayList<>();

    private HadoopFolder(SparkIncidents incidents, Path folder, FileSystem system, JavaSparkContext spark) {
        this.incidents = incidents;
        this.folder = folder;
        this.aside = new Path(folder, ".hindcast-" + spark.sc().applicationId());
        this.system = system;
        this.settings = spark.broadcast(new HadoopSettings(spark.hadoopConfiguration()));
    }

    static HadoopFolder open(SparkIncidents incidents, String address, JavaSparkContext spark) throws IOException {
        return new HadoopFolder(incidents, new Path(address), check(address, spark), spark);
    }

    /** Returns the file system of an address where nothing is yet. */
    static FileSystem check(String address, JavaSparkContext spark) throws IOException {
        Path folder = new Path(address);
        FileSystem system = Upload.system(folder, spark.hadoopConfiguration());
        if (system.exists(folder) && system.listStatus(folder).length > 0) {
            throw new IOException("something is there already; name a new folder, or empty this one");
        }
        return system;
    }

    @Override
    public <A extends Serializable> List<A> write(Change change, Grouping grouping, PartWriting<A> writing) {
        SparkIncidents.Parts parts = incidents.parts(change, grouping);
        List<WrittenPart<A>> written = new ArrayList<>(parts.incidents()
                .mapPartitionsWithIndex(new WritePart<>(writing, parts.bounds(), aside.toString(), settings), true)
                .collect());
        written.sort(Comparator.comparingInt(WrittenPart::index));
        written.forEach(part -> uploads.add(part.upload()));
        return written.stream().map(WrittenPart::told).toList();
    }

    @Override
    public void add(Files files) throws IOException {
        uploads.add(Upload.of(
                files, aside + "/driver-" + uploads.size(), settings.value().configuration()));
    }

    @Override
    public void publish() throws IOException {
        List<Path> made = new ArrayList<>();
        try {
            for (Upload upload : uploads) {
                for (String file : upload.files()) {
                    move(new Path(upload.folder(), file), new Path(folder, file), made);
                }
            }
        } catch (IOException | RuntimeException e) {
            remove(made, e);
            throw e;
        }
    }

    /** Adds to the folders and files that were made, each folder before what is in it. */
    private void move(Path from, Path to, List<Path> made) throws IOException {
        makeFolder(to.getParent(), made);
        if (system.exists(to) || !system.rename(from, to)) {
            throw new IOException(to + " cannot be written");
        }
        made.add(to);
    }

    private void makeFolder(Path missing, List<Path> made) throws IOException {
        if (!missing.equals(folder) && !system.exists(missing)) {
            makeFolder(missing.getParent(), made);
            system.mkdirs(missing);
            made.add(missing);
        }
    }

    private void remove(List<Path> made, Exception cause) {
        for (int i = made.size() - 1; i >= 0; i--) {
            try {
                system.delete(made.get(i), false);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        system.delete(aside, true);
        settings.destroy();
    }
}
