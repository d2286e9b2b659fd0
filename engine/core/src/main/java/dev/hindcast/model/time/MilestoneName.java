package dev.hindcast.model.time;

import java.util.Locale;

/** The moments that every duration is computed between. */
public enum MilestoneName {
    /** Impact or the fault began. */
    STARTED,
    /** First notice: an alert or a report. */
    DETECTED,
    /** First declaration, acknowledgement or start of work. */
    ACKNOWLEDGED,
    /** Service restored or repaired, where that is stated apart from the end. */
    MITIGATED,
    /** The stated end. */
    RESOLVED;

    /** Returns the name in outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
