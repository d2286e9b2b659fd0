package dev.hindcast.cli;

import dev.hindcast.cli.run.ExitCode;
import dev.hindcast.cli.run.FailureHandler;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.cli.start.Ahead;
import dev.hindcast.cli.start.Utf8Writer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.TimeZone;
import picocli.CommandLine;

/** Where the process begins and ends. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // The machine's language and zone must not show in any result.
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Ahead.begin(arguments);
        Surroundings surroundings =
                new Surroundings(System::getenv, System.in, Clock.systemUTC(), Boolean.getBoolean("hindcast.terminal"));
        System.exit(run(arguments, surroundings, writer(FileDescriptor.out), writer(FileDescriptor.err)));
    }

    /** Runs the command line; returns its exit code. */
    static int run(String[] arguments, Surroundings surroundings, PrintWriter out, PrintWriter err) {
        CommandLine line = HindcastCommand.commandLine(arguments, surroundings, out, err);
        try {
            int code = line.execute(arguments);
            // checkError flushes; a full disk behind standard output must not look like success.
            if (out.checkError() && code == ExitCode.DONE) {
                return FailureHandler.outputLost(line);
            }
            return code;
        } catch (StackOverflowError | OutOfMemoryError e) {
            return FailureHandler.report(e, line, () -> false);
        } finally {
            err.flush();
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new Utf8Writer(new FileOutputStream(descriptor)), false);
    }
}
