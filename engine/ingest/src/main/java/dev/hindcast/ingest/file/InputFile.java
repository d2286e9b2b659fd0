package dev.hindcast.ingest.file;

import dev.hindcast.model.Reading.Rejected;
import java.util.Optional;

/**
 * A file that was found.
 *
 * @param source its path in outputs
 * @param content what is in it
 * @param refusal why it will not be read, if it will not
 */
public record InputFile(String source, FileContent content, Optional<Rejected> refusal) {
    /** Returns its name without the folders above it. */
    public String name() {
        return source.substring(source.lastIndexOf('/') + 1);
    }
}
