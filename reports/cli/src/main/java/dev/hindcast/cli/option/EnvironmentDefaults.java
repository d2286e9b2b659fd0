package dev.hindcast.cli.option;

import java.util.Locale;
import java.util.function.UnaryOperator;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every option that is not given is taken from the environment: {@code --fail-on} from {@code HINDCAST_FAIL_ON}. */
public final class EnvironmentDefaults implements IDefaultValueProvider {
    private final UnaryOperator<String> variables;

    /** Makes a provider that looks variables up there. */
    public EnvironmentDefaults(UnaryOperator<String> variables) {
        this.variables = variables;
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        boolean settable = argument instanceof OptionSpec option && !option.usageHelp() && !option.versionHelp();
        String value = settable ? variables.apply(variable((OptionSpec) argument)) : null;
        return value == null || value.isBlank() ? null : value;
    }

    /** Returns the name of the variable for an option. */
    static String variable(OptionSpec option) {
        return "HINDCAST_"
                + option.longestName().replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
