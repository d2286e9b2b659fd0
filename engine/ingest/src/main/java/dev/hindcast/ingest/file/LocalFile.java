package dev.hindcast.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of this machine.
 *
 * @param path where it lies
 */
public record LocalFile(Path path) implements FileContent {
    @Override
    public long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
