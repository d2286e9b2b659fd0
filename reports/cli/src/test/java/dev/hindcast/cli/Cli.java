package dev.hindcast.cli;

import dev.hindcast.cli.run.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs the real command line in this process, with its own surroundings and its streams caught. */
final class Cli {
    static final Path CHECKOUT = Path.of(System.getProperty("hindcast.checkout"));
    static final Path SAMPLE_DATA = CHECKOUT.resolve("sample-data");
    static final Instant NOW = Instant.parse("2022-01-10T09:00:00Z");

    /** A document with a start and an end, two hours apart. */
    static final String DOCUMENT = """
            # Checkout fails for cards

            **Date:** 2021-03-04
            **Severity:** SEV2
            **Service:** checkout

            ## Timeline (all times UTC)

            - 09:00 Outage begins
            - 09:10 First alert
            - 11:00 Incident resolved
            """;

    /** What a command left behind. */
    record Outcome(int code, String out, String err) {}

    private Cli() {}

    static Outcome run(String... arguments) {
        return run(Map.of(), "", arguments);
    }

    static Outcome run(Map<String, String> variables, String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                variables::get,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                Clock.fixed(NOW, ZoneOffset.UTC),
                false);
        int code = Main.run(arguments, surroundings, new PrintWriter(out), new PrintWriter(err));
        return new Outcome(code, out.toString(), err.toString());
    }
}
