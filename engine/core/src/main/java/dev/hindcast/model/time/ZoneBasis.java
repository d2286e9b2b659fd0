package dev.hindcast.model.time;

/** How the zone of a time is known, firmest first. */
public enum ZoneBasis {
    /** Written beside the time itself. */
    STATED,
    /** Written once for the whole document or timeline. */
    DOCUMENT,
    /** Set by the user for documents that state none. */
    CONFIGURED,
    /** Nobody said: UTC was assumed, and a finding says so. */
    ASSUMED
}
