package dev.hindcast.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

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

    /** Asks the system for all of it at once. */
    @Override
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(path);
    }

    @Override
    public Optional<FileContent> sibling(String name) {
        Path other = path.resolveSibling(name);
        return Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new LocalFile(other))
                : Optional.empty();
    }
}
