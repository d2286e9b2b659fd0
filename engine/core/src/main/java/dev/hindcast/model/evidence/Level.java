package dev.hindcast.model.evidence;

/** How much a {@link Finding} matters, mildest first. */
public enum Level {
    /** Worth knowing; nothing is wrong. */
    NOTE,
    /** A value is missing, doubtful or was set aside. */
    WARNING,
    /** The document contradicts itself, or what it says cannot be. */
    ERROR
}
