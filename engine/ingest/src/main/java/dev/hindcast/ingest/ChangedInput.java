package dev.hindcast.ingest;

import java.util.Optional;

/** Documents that had to be read a second time hold other incidents than before. The message is one line for the user. */
public final class ChangedInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public ChangedInput() {
        super(
                "a machine was lost, and documents that were read again hold other incidents than before: they have changed, or took"
                        + " too long once; run again");
    }

    /** Returns the message of such a problem among the causes of another; absent if there is none. */
    public static Optional<String> messageIn(Throwable problem) {
        Throwable cause = problem;
        while (cause != null && !(cause instanceof ChangedInput)) {
            cause = cause.getCause();
        }
        return Optional.ofNullable(cause).map(Throwable::getMessage);
    }
}
