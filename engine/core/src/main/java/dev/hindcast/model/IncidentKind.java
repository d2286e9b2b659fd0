package dev.hindcast.model;

import java.util.Locale;

/** What sort of event a document tells of. Only {@link #INCIDENT} enters the metrics unless the user says otherwise. */
public enum IncidentKind {
    /** Something went wrong and someone was, or could have been, affected. */
    INCIDENT,
    /** Announced work. */
    MAINTENANCE,
    /** Information without an outage. */
    NOTICE,
    /** A rehearsal. */
    DRILL,
    /** It nearly went wrong. */
    NEAR_MISS;

    /** Returns the name in outputs: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
