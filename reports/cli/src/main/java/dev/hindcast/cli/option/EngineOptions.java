package dev.hindcast.cli.option;

import dev.hindcast.cli.run.Engines;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.query.IncidentEngine;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who filters, groups and counts. */
public final class EngineOptions {
    /** The engine of those who choose none. */
    public static final String DEFAULT = "tablesaw";

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "Who filters, groups and counts (default: tablesaw).")
    private String engine;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Returns the engine; a failure where it is not present. */
    public IncidentEngine engine() {
        return Engines.named(name());
    }

    /** Returns which engine, and who said so. */
    public Setting setting(Surroundings surroundings) {
        return new Setting(
                "engine", name(), new Origins(command, surroundings.variables(), Map.of()).ofOption("--engine", ""));
    }

    private String name() {
        return engine == null ? DEFAULT : engine;
    }
}
