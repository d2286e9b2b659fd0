package dev.hindcast.cli;

import dev.hindcast.cli.check.CheckFormat;
import dev.hindcast.cli.check.FailOn;
import dev.hindcast.cli.format.MetricFormat;
import dev.hindcast.cli.format.TableFormat;
import dev.hindcast.cli.option.Choice;
import dev.hindcast.cli.option.EnvironmentDefaults;
import dev.hindcast.cli.run.FailureHandler;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.insight.compare.Step;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code hindcast}, which does nothing without a subcommand. */
@Command(
        name = "hindcast",
        description = "Reads post-mortems and says what they have in common.",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        footer = {
            "",
            "Exit codes: 0 done; 1 check found something; 2 wrong usage or configuration;",
            "3 nothing could be read as an incident; 4 output could not be written;",
            "130 interrupted."
        })
final class HindcastCommand implements Runnable {
    /** Completes the words of every command, so it needs all of them. */
    private static final String COMPLETION = "generate-completion";

    @Spec
    private CommandSpec command;

    /**
     * Returns the command with the subcommand that the arguments name, or with every one where they name none: to describe all of
     * them takes longer than some of them work.
     */
    static CommandLine commandLine(String[] arguments, Surroundings surroundings, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new HindcastCommand());
        Map<String, Supplier<Object>> all = subcommands(surroundings);
        String named = arguments.length > 0 && all.containsKey(arguments[0]) ? arguments[0] : COMPLETION;
        if (named.equals(COMPLETION)) {
            all.values().forEach(each -> line.addSubcommand(each.get()));
        } else {
            line.addSubcommand(all.get(named).get());
        }
        FailureHandler failures = new FailureHandler();
        return line.setOut(out)
                .setErr(err)
                .setDefaultValueProvider(new EnvironmentDefaults(surroundings.variables()))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .registerConverter(MetricFormat.class, new Choice<>(MetricFormat.class))
                .registerConverter(TableFormat.class, new Choice<>(TableFormat.class))
                .registerConverter(CheckFormat.class, new Choice<>(CheckFormat.class))
                .registerConverter(FailOn.class, new Choice<>(FailOn.class))
                .registerConverter(Step.class, new Choice<>(Step.class))
                .registerConverter(RepeatsFormat.class, new Choice<>(RepeatsFormat.class))
                .setUsageHelpAutoWidth(false);
    }

    private static Map<String, Supplier<Object>> subcommands(Surroundings surroundings) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("ingest", () -> new IngestCommand(surroundings));
        all.put("report", () -> new ReportCommand(surroundings));
        all.put("metrics", () -> new MetricsCommand(surroundings));
        all.put("check", () -> new CheckCommand(surroundings));
        all.put("repeats", () -> new RepeatsCommand(surroundings));
        all.put("simulate", () -> new SimulateCommand(surroundings));
        all.put("dashboard", () -> new DashboardCommand(surroundings));
        all.put("export", () -> new ExportCommand(surroundings));
        all.put("init", () -> new InitCommand(surroundings));
        all.put("doctor", () -> new DoctorCommand(surroundings));
        all.put(COMPLETION, GenerateCompletion::new);
        return all;
    }

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(),
                "name a command: " + String.join(", ", command.subcommands().keySet()));
    }
}
