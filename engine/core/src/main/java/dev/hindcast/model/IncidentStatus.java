package dev.hindcast.model;

import java.util.Locale;

/** Whether it is over. Open incidents are counted as unresolved, never dropped. */
public enum IncidentStatus {
    /** The document says, or its times show, that it is over. */
    RESOLVED,
    /** The document says that it goes on. */
    OPEN;

    /** Returns the name in outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
