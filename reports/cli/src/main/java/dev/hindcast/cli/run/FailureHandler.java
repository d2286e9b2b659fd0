package dev.hindcast.cli.run;

import dev.hindcast.cli.config.ConfigurationProblem;
import dev.hindcast.cli.text.NearestName;
import dev.hindcast.cli.text.TerminalText;
import dev.hindcast.ingest.ChangedInput;
import dev.hindcast.ingest.taxonomy.UserFileProblem;
import dev.hindcast.query.EngineUnavailableException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into one line on standard error and an exit code. */
public final class FailureHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        return report(
                problem,
                command,
                () -> parsed.hasMatchedOption("--verbose")
                        || parsed.hasSubcommand() && parsed.subcommand().hasMatchedOption("--verbose"));
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        print(command, lineFor(problem) + " (see \"" + name + " --help\")");
        return ExitCode.USAGE;
    }

    /** Prints the line, and the stack trace if asked for; returns the exit code. */
    public static int report(Throwable problem, CommandLine command, BooleanSupplier verbose) {
        print(command, lineFor(problem));
        if (verbose.getAsBoolean()) {
            problem.printStackTrace(command.getErr());
        }
        if (problem instanceof Failure failure) {
            return failure.exitCode();
        }
        return isUsage(problem) ? ExitCode.USAGE : ExitCode.NOT_WRITTEN;
    }

    /** Says that standard output takes no more; returns the exit code. */
    public static int outputLost(CommandLine command) {
        print(command, "standard output cannot be written; check the disk or the program it is piped to");
        return ExitCode.NOT_WRITTEN;
    }

    private static boolean isUsage(Throwable problem) {
        return problem instanceof ConfigurationProblem
                || problem instanceof UserFileProblem
                || problem instanceof EngineUnavailableException;
    }

    private static String lineFor(Throwable problem) {
        if (problem instanceof Failure || isUsage(problem)) {
            return problem.getMessage();
        }
        return ChangedInput.messageIn(problem)
                .orElse("internal error: " + problem + "; run again with --verbose and report what it prints");
    }

    private static void print(CommandLine command, String message) {
        command.getErr().println("hindcast: " + TerminalText.visible(message));
        command.getErr().flush();
    }

    private static String lineFor(ParameterException problem) {
        if (!(problem instanceof UnmatchedArgumentException unmatched)) {
            return problem.getMessage();
        }
        String word = unmatched.getUnmatched().get(0);
        CommandLine command = problem.getCommandLine();
        if (word.startsWith("-")) {
            return unknown("option", word, options(command));
        }
        Set<String> commands = command.getSubcommands().keySet();
        return commands.isEmpty() ? "what is \"" + word + "\" for?" : unknown("command", word, commands);
    }

    private static String unknown(String what, String word, Collection<String> known) {
        return "unknown " + what + " \"" + word + "\"" + NearestName.hint(word, known);
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
    }
}
