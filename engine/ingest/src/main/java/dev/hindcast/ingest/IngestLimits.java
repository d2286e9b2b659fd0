package dev.hindcast.ingest;

import dev.hindcast.ingest.binary.BinaryLimits;
import dev.hindcast.ingest.document.ParseLimits;
import java.time.Duration;
import java.util.Optional;

/**
 * How much is read.
 *
 * @param maxFileBytes largest document
 * @param maxCollectionBytes largest file that holds many incidents; above the size of a document it is read as it goes
 * @param maxFiles most files below all paths together
 * @param maxTimePerDocument longest time one document, or 64 KiB of a collection, may take; a slower one is
 *     rejected and the run goes on
 * @param parse limits inside a document
 * @param binary limits inside a file that is no text
 */
public record IngestLimits(
        long maxFileBytes,
        long maxCollectionBytes,
        long maxFiles,
        Duration maxTimePerDocument,
        ParseLimits parse,
        BinaryLimits binary) {
    /** The limits with the defaults for collections and for files that are no text. */
    public IngestLimits(long maxFileBytes, long maxFiles, Duration maxTimePerDocument, ParseLimits parse) {
        this(maxFileBytes, 4L << 30, maxFiles, maxTimePerDocument, parse, BinaryLimits.DEFAULT);
    }

    /** Returns the limits that hold unless the user sets others: 10 MiB, 4 GiB, a million files, seven seconds. */
    public static IngestLimits defaults() {
        return new IngestLimits(10L << 20, 1_000_000, Duration.ofSeconds(7), ParseLimits.DEFAULT);
    }

    /** Returns why a file of so many bytes is not read, and the way out; absent where it is read. */
    Optional<String> excess(long size, boolean collection) {
        long collections = Math.max(maxFileBytes, maxCollectionBytes);
        long most = collection ? collections : maxFileBytes;
        return size <= most
                ? Optional.empty()
                : Optional.of("it has " + size + " bytes, more than the limit of " + most + "; raise "
                        + (collection ? "max-collection-bytes" : "max-file-bytes")
                        + " under \"limits\" in hindcast.yml");
    }
}
