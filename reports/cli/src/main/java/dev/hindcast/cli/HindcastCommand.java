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
import java.util.List;
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
    @Spec
    private CommandSpec command;

    /** Returns the command with every subcommand. */
    static CommandLine commandLine(Surroundings surroundings, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new HindcastCommand());
        List.of(
                        new IngestCommand(surroundings),
                        new ReportCommand(surroundings),
                        new MetricsCommand(surroundings),
                        new CheckCommand(surroundings),
                        new RepeatsCommand(surroundings),
                        new SimulateCommand(surroundings),
                        new DashboardCommand(surroundings),
                        new ExportCommand(surroundings),
                        new InitCommand(surroundings),
                        new DoctorCommand(surroundings),
                        new GenerateCompletion())
                .forEach(line::addSubcommand);
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

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(),
                "name a command: ingest, report, metrics, check, repeats, dashboard, export or doctor");
    }
}
