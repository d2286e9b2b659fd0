package dev.hindcast.cli.option;

import java.util.Map;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Tells where a setting came from. */
final class Origins {
    private final CommandSpec command;
    private final UnaryOperator<String> variables;
    private final Map<String, String> file;

    /**
     * Prepares to tell.
     *
     * @param command whose options were parsed
     * @param variables the environment
     * @param file the place of each key that the configuration sets
     */
    Origins(CommandSpec command, UnaryOperator<String> variables, Map<String, String> file) {
        this.command = command;
        this.variables = variables;
        this.file = file;
    }

    /** Returns the origin of a key of the file that no option overrides. */
    String ofKey(String key) {
        return file.getOrDefault(key, Setting.DEFAULT);
    }

    /** Returns the origin of an option, or of the key that it overrides. */
    String ofOption(String name, String key) {
        if (command.commandLine().getParseResult().hasMatchedOption(name)) {
            return "flag " + name;
        }
        OptionSpec option = command.findOption(name);
        String variable = EnvironmentDefaults.variable(option);
        String value = variables.apply(variable);
        return value == null || value.isBlank() ? ofKey(key) : "environment " + variable;
    }
}
