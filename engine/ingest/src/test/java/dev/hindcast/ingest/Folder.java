package dev.hindcast.ingest;

import dev.hindcast.model.Reading;
import dev.hindcast.model.Reading.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of documents to read.
 *
 * @param root where it is
 */
record Folder(Path root) {
    static final String DOCUMENT = """
            # Lamps out in the reading room

            ## Timeline (UTC)

            - 2031-04-01 06:00 Outage begins
            - 2031-04-01 06:02 Alert fires
            - 2031-04-01 06:10 Incident resolved
            """;

    Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Path write(String name, byte[] bytes) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    Path document(String name) throws IOException {
        return write(name, DOCUMENT);
    }

    IngestResult read() throws IOException {
        return read(IngestSettings.defaults());
    }

    IngestResult read(IngestSettings settings) throws IOException {
        return Ingest.run(List.of(root), settings, ProgressListener.NONE);
    }

    /** Returns the sources read, without the name of the folder itself. */
    List<String> sources() throws IOException {
        return read().readings().stream().map(Reading::source).map(this::below).toList();
    }

    String below(String source) {
        return source.replaceFirst("^[^/]*/", "");
    }

    /** Returns the one rejection there must be. */
    Rejected onlyRejection() throws IOException {
        return onlyRejection(IngestSettings.defaults());
    }

    Rejected onlyRejection(IngestSettings settings) throws IOException {
        List<Rejected> rejections = Reading.rejections(read(settings).readings());
        if (rejections.size() != 1) {
            throw new AssertionError("expected one rejection: " + rejections);
        }
        return rejections.get(0);
    }
}
