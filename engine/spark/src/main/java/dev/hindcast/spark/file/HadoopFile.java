package dev.hindcast.spark.file;

import dev.hindcast.ingest.file.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * A file on any file system that Hadoop knows.
 *
 * @param address where
 * @param configuration how it is reached
 */
public record HadoopFile(String address, Configuration configuration) implements FileContent {
    @Override
    public long size() throws IOException {
        Path path = new Path(address);
        return path.getFileSystem(configuration).getFileStatus(path).getLen();
    }

    @Override
    public InputStream open() throws IOException {
        Path path = new Path(address);
        return path.getFileSystem(configuration).open(path);
    }

    @Override
    public Optional<FileContent> sibling(String name) throws IOException {
        Path other = new Path(new Path(address).getParent(), name);
        return other.getFileSystem(configuration).exists(other)
                ? Optional.of(new HadoopFile(other.toString(), configuration))
                : Optional.empty();
    }
}
