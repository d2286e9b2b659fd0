package dev.hindcast.ingest;

import dev.hindcast.model.Reading.Rejected;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that was found.
 *
 * @param source its path in outputs
 * @param path where it is
 * @param refusal why it will not be read, if it will not
 */
record InputFile(String source, Path path, Optional<Rejected> refusal) {}
