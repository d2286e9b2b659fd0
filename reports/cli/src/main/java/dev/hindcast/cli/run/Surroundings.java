package dev.hindcast.cli.run;

import java.io.InputStream;
import java.time.Clock;
import java.util.function.UnaryOperator;

/**
 * What a command takes from the process it runs in, so that a test can give it other surroundings.
 *
 * @param variables the value of an environment variable, null where it is not set
 * @param input standard input
 * @param clock what time it is; used in {@code run.json} alone
 * @param terminal whether standard error is a terminal
 */
public record Surroundings(UnaryOperator<String> variables, InputStream input, Clock clock, boolean terminal) {}
