package dev.hindcast.export;

/** An export that cannot be done. The message is one line that says what is wrong and the way out; it never holds a password. */
public final class ExportProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean usage;

    private ExportProblem(boolean usage, String message, Throwable cause) {
        super(message, cause);
        this.usage = usage;
    }

    /** Returns a problem with what was asked for. */
    public static ExportProblem usage(String message) {
        return new ExportProblem(true, message, null);
    }

    /** Returns a problem with the place that was to be written. */
    public static ExportProblem notWritten(String message, Throwable cause) {
        return new ExportProblem(false, message, cause);
    }

    /** Returns whether the command line is to blame, and not the place that was to be written. */
    public boolean isUsage() {
        return usage;
    }
}
