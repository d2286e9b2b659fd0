package dev.hindcast.cli.run;

/** A command cannot go on. The message is one line that names what is wrong and the way out. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** Returns a failure for which the command line or the configuration is to blame. */
    public static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message, null);
    }

    /** Returns a failure for want of anything readable. */
    public static Failure nothingRead(String message) {
        return new Failure(ExitCode.NOTHING_READ, message, null);
    }

    /** Returns a failure to write. */
    public static Failure notWritten(String message, Throwable cause) {
        return new Failure(ExitCode.NOT_WRITTEN, message, cause);
    }

    /** Returns how the command ends. */
    public int exitCode() {
        return exitCode;
    }
}
