package dev.hindcast.model.evidence;

import java.util.Objects;

/**
 * Something a reader of the document should know before trusting a number made from it.
 *
 * @param code what kind of thing
 * @param message one sentence with the values themselves
 * @param evidence where
 */
public record Finding(FindingCode code, String message, Evidence evidence) {
    public Finding {
        Objects.requireNonNull(code, "code is null");
        Text.required(message, "message");
        Objects.requireNonNull(evidence, "evidence is null");
    }

    /** Returns the level of the code. */
    public Level level() {
        return code.level();
    }
}
