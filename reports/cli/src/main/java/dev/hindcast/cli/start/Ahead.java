package dev.hindcast.cli.start;

import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.ingest.taxonomy.CauseSettings;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes what reading documents needs while the command line is still being understood, which takes about as long and leaves all
 * processors but one idle. Of a short report's work on the main thread that is a quarter.
 */
public final class Ahead {
    private static final Set<String> READING =
            Set.of("report", "ingest", "metrics", "check", "repeats", "dashboard", "export");

    private static final Set<String> DRAWING = Set.of("report", "dashboard");

    private Ahead() {}

    /**
     * Begins on a thread of its own, which nobody waits for.
     *
     * @param arguments those of the command line; where they name a table there is nothing to do
     */
    public static void begin(String... arguments) {
        if (arguments.length < 2
                || !READING.contains(arguments[0])
                || Stream.of(arguments).anyMatch(argument -> argument.endsWith(".csv"))) {
            return;
        }
        Thread thread = new Thread(() -> prepare(arguments[0]), "ahead");
        thread.setDaemon(true);
        // Whoever needs what could not be made fails with it and says so.
        thread.setUncaughtExceptionHandler((failed, why) -> {});
        thread.start();
    }

    private static void prepare(String command) {
        CauseSettings.DEFAULT.labeller();
        if (DRAWING.contains(command) && System.getProperty(BundledFonts.PROPERTY) != null) {
            BundledFonts.install();
        }
    }
}
