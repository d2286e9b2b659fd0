package dev.hindcast.spark.table;

import dev.hindcast.ingest.table.NormalisedHeader;
import dev.hindcast.spark.file.HadoopFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.SparkSession;

/**
 * The files that a table lies in: one, or all below a folder or a glob, such as those of {@code year=2024/quarter=2024-Q1}. Names that
 * begin with a dot or an underscore are marks of whoever wrote them.
 *
 * @param files their addresses, ascending; none where there is no table
 * @param parquet whether they are Parquet; CSV otherwise
 */
public record TableParts(List<String> files, boolean parquet) {
    private static final String CSV = ".csv";
    private static final String PARQUET = ".parquet";

    /**
     * Returns the files of the table at a location; none where anything else lies there, or nothing.
     *
     * @throws IOException if it cannot be reached
     */
    public static TableParts at(String location, Configuration configuration) throws IOException {
        Path path = new Path(location);
        FileSystem system = path.getFileSystem(configuration);
        List<String> files = new ArrayList<>();
        for (FileStatus found : found(system, path)) {
            if (found.isFile()) {
                files.add(found.getPath().toString());
            } else {
                below(system, found.getPath(), files);
            }
        }
        files.sort(null);
        boolean parquet = files.stream().allMatch(file -> file.endsWith(PARQUET));
        boolean table = parquet || files.stream().allMatch(file -> file.endsWith(CSV));
        return new TableParts(table ? List.copyOf(files) : List.of(), parquet);
    }

    /** A name with brackets may be a name. */
    private static FileStatus[] found(FileSystem system, Path path) throws IOException {
        try {
            return new FileStatus[] {system.getFileStatus(path)};
        } catch (FileNotFoundException e) {
            FileStatus[] matching = system.globStatus(path);
            return matching == null ? new FileStatus[0] : matching;
        }
    }

    private static void below(FileSystem system, Path folder, List<String> files) throws IOException {
        int begin = folder.toUri().getPath().length();
        RemoteIterator<LocatedFileStatus> all = system.listFiles(folder, true);
        while (all.hasNext()) {
            Path file = all.next().getPath();
            if (!file.toUri().getPath().substring(begin).matches(".*/[._].*")) {
                files.add(file.toString());
            }
        }
    }

    /**
     * Returns the names of the table's columns, absent if these files are no normalised table.
     *
     * @throws IOException if the first of them cannot be read
     */
    public Optional<List<String>> header(SparkSession spark) throws IOException {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        if (parquet) {
            List<String> names = List.of(spark.read().parquet(files.get(0)).columns());
            return Optional.of(names).filter(NormalisedHeader::isKnown);
        }
        String first = files.get(0);
        return NormalisedHeader.of(
                new Path(first).getName(),
                new HadoopFile(first, spark.sparkContext().hadoopConfiguration()));
    }
}
