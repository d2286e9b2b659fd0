package dev.hindcast.model;

/** Why a file gave no incident. */
public enum RejectionCause {
    /** It was read and is something else: a README, a template, a licence. */
    NOT_AN_INCIDENT,
    /** It could not be read at all: no permission, not text, over a limit. */
    UNREADABLE
}
