package dev.hindcast.ingest;

import dev.hindcast.ingest.document.ParseLimits;
import java.time.Duration;

/**
 * How much is read.
 *
 * @param maxFileBytes largest document
 * @param maxFiles most files below all paths together
 * @param maxTimePerDocument longest time one document may take; a slower one is rejected and the run goes on
 * @param parse limits inside a document
 */
public record IngestLimits(long maxFileBytes, long maxFiles, Duration maxTimePerDocument, ParseLimits parse) {
    /** Returns the limits that hold unless the user sets others: 10 MiB, a million files, seven seconds. */
    public static IngestLimits defaults() {
        return new IngestLimits(10L << 20, 1_000_000, Duration.ofSeconds(7), ParseLimits.DEFAULT);
    }
}
