package dev.hindcast.cli.option;

import dev.hindcast.cli.run.Engines;
import dev.hindcast.cli.run.Failure;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.ingest.DistributedIngest;
import dev.hindcast.pattern.CandidateSearch;
import dev.hindcast.query.IncidentEngine;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who filters, groups and counts. */
public final class EngineOptions {
    /** The engine of those who choose none. */
    public static final String DEFAULT = "tablesaw";

    private static final String SPARK = "spark";
    private static final String MASTER = "local(\\[(\\*|[1-9]\\d{0,3})])?|spark://[^\\s/:]+:\\d{1,5}|yarn|k8s://\\S+";

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "Who filters, groups and counts (default: tablesaw).")
    private String engine;

    @Option(
            names = "--spark-master",
            paramLabel = "URL",
            description = "Where --engine spark runs: local[N], spark://HOST:PORT, yarn or k8s://URL (default: this"
                    + " machine).")
    private String master;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Returns the engine; a failure where it is not present. */
    public IncidentEngine engine() {
        checkMaster();
        return Engines.named(name());
    }

    /** Returns who reads documents in place of this process, where the engine brings somebody. */
    public Optional<DistributedIngest> ingest() {
        checkMaster();
        // Whoever names an engine that is not there is told so.
        Engines.named(name());
        return Engines.ingest(name());
    }

    /** Returns who looks for incidents that belong together. */
    public CandidateSearch search() {
        checkMaster();
        return Engines.search(name());
    }

    private void checkMaster() {
        if (master == null) {
            return;
        }
        if (!name().equals(SPARK)) {
            throw Failure.usage("--spark-master is for --engine spark; add that, or leave both out");
        }
        if (!master.matches(MASTER)) {
            throw Failure.usage("--spark-master: \"" + master
                    + "\" is no master; write local[2], spark://host:7077, yarn or k8s://https://host:443");
        }
        // Where Spark itself looks; spark-submit sets it the same way.
        System.setProperty("spark.master", master);
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
