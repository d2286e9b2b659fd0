package dev.hindcast.cli.start;

import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.ingest.taxonomy.CauseSettings;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes what a command will need while the command line is still being understood, which leaves all processors but one idle. Of
 * the work that a short report does on its main thread that is a quarter.
 */
public final class Ahead {
    private static final Set<String> READING =
            Set.of("report", "ingest", "metrics", "check", "repeats", "dashboard", "export");

    private static final Set<String> DRAWING = Set.of("report", "dashboard");

    private Ahead() {}

    /**
     * Begins on a thread of its own, which nobody waits for.
     *
     * @param arguments those of the command line
     */
    public static void begin(String... arguments) {
        Thread thread = new Thread(() -> prepare(arguments), "ahead");
        thread.setDaemon(true);
        // Whoever needs what could not be made fails, then, and is heard.
        thread.setUncaughtExceptionHandler((failed, why) -> {});
        thread.start();
    }

    private static void prepare(String... arguments) {
        // picocli looks for a class of Groovy first of all, and to find none every jar has to be opened, but on Java
        // 17, which reads an index.
        Ahead.class.getResource("/none");
        if (readsDocuments(arguments)) {
            CauseSettings.DEFAULT.labeller();
            if (DRAWING.contains(arguments[0]) && System.getProperty(BundledFonts.PROPERTY) != null) {
                BundledFonts.install();
            }
        }
    }

    private static boolean readsDocuments(String... arguments) {
        return arguments.length > 1
                && READING.contains(arguments[0])
                && Stream.of(arguments).noneMatch(argument -> argument.endsWith(".csv"));
    }
}
