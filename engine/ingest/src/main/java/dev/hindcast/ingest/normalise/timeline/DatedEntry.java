package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.time.ZoneContext.Resolved;
import dev.hindcast.model.time.Precision;

/**
 * An entry with its instant.
 *
 * @param entry as written
 * @param resolved when
 * @param until the end of its range; the same as {@code resolved} if it has none
 * @param precision how finely it is known
 */
public record DatedEntry(WrittenEntry entry, Resolved resolved, Resolved until, Precision precision) {}
