package dev.hindcast.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What is in a file, wherever it lies. */
public interface FileContent {
    /** Returns how many bytes there are. */
    long size() throws IOException;

    /** Opens it at its first byte. */
    InputStream open() throws IOException;

    /** Returns all of it. */
    default byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }

    /** Returns the regular file of that name in the same folder, absent where there is none. */
    Optional<FileContent> sibling(String name) throws IOException;
}
