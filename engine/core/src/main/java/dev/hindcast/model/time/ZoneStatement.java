package dev.hindcast.model.time;

import dev.hindcast.model.evidence.Text;
import java.util.Objects;

/**
 * The zone that a document's bare times were read in.
 *
 * @param zone the region or offset, such as {@code Europe/London} or {@code +01:00}
 * @param basis how it is known
 */
public record ZoneStatement(String zone, ZoneBasis basis) {
    public ZoneStatement {
        Text.required(zone, "zone");
        Objects.requireNonNull(basis, "basis is null");
    }
}
