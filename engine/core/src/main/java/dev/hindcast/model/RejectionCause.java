package dev.hindcast.model;

/** Why a file gave no incident. */
public enum RejectionCause {
    /** It was read and is something else: a README, a template, a licence. */
    NOT_AN_INCIDENT,
    /** It could not be read at all: no permission, not text, over a limit. */
    UNREADABLE,
    /** A row of a normalised table does not hold what its columns are for. */
    BAD_ROW,
    /** A normalised table as a whole cannot be understood: its header names a column twice. */
    BAD_TABLE
}
