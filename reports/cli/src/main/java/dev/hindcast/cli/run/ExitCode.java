package dev.hindcast.cli.run;

/** How a command ends, as the shell sees it. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;
    /** {@code check} found something at or above {@code --fail-on}. */
    public static final int FOUND = 1;
    /** Wrong usage or configuration. */
    public static final int USAGE = 2;
    /** Nothing could be read as an incident; with {@code --strict}, some input could not be read. */
    public static final int NOTHING_READ = 3;
    /** Output could not be written, or an internal error. */
    public static final int NOT_WRITTEN = 4;
    /** Interrupted; the virtual machine ends so by itself on Ctrl-C. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
