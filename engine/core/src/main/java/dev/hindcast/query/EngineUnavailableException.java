package dev.hindcast.query;

/** An engine cannot be had where the user wants it. The message is one line that says why, and the way out. */
public final class EngineUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception with its line. */
    public EngineUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
