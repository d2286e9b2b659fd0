package dev.hindcast.ingest;

import dev.hindcast.ingest.document.ParseLimits;
import java.time.Duration;

/**
 * How much is read.
 *
 * @param maxFileBytes largest document
 * @param maxCollectionBytes largest file that holds many incidents; above the size of a document it is read as it goes
 * @param maxFiles most files below all paths together
 * @param maxTimePerDocument longest time one document, or 64 KiB of a collection, may take; a slower one is
 *     rejected and the run goes on
 * @param parse limits inside a document
 */
public record IngestLimits(
        long maxFileBytes, long maxCollectionBytes, long maxFiles, Duration maxTimePerDocument, ParseLimits parse) {
    /** The limits with the default for collections. */
    public IngestLimits(long maxFileBytes, long maxFiles, Duration maxTimePerDocument, ParseLimits parse) {
        this(maxFileBytes, 4L << 30, maxFiles, maxTimePerDocument, parse);
    }

    /** Returns the limits that hold unless the user sets others: 10 MiB, 4 GiB, a million files, seven seconds. */
    public static IngestLimits defaults() {
        return new IngestLimits(10L << 20, 1_000_000, Duration.ofSeconds(7), ParseLimits.DEFAULT);
    }
}
