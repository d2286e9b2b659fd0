package dev.hindcast.cli.option;

import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.Surroundings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much is said on standard error. */
public final class VerbosityOptions {
    @Option(names = "--quiet", description = "No progress and no notes on standard error; errors only.")
    private boolean quiet;

    @Option(names = "--verbose", description = "A stack trace with an error.")
    private boolean verbose;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Returns the console of the command. */
    public Console console(Surroundings surroundings) {
        return new Console(
                command.commandLine().getOut(), command.commandLine().getErr(), quiet, surroundings.terminal());
    }

    /** Returns whether errors come with a stack trace. */
    public boolean verbose() {
        return verbose;
    }
}
