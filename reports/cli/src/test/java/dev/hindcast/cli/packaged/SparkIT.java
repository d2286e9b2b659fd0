package dev.hindcast.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code --engine spark} as a user types it: on this machine, on a cluster, and on a cluster that loses a machine half-way. Takes many
 * minutes, so it runs where it is asked for: {@code -Dhindcast.cluster=true}.
 */
@EnabledIfSystemProperty(named = "hindcast.cluster", matches = "true")
class SparkIT {
    private static final String HINDCAST = "'" + Shell.CHECKOUT + "/hindcast' ";
    private static final String SAMPLE = " '" + Shell.CHECKOUT + "/sample-data' --quiet";

    @TempDir
    private Path folder;

    @Test
    void aClusterGivesTheSameTablesEvenIfItLosesAMachine() throws IOException, InterruptedException {
        Shell shell = new Shell(folder);
        succeed(shell, "report" + SAMPLE + " --out embedded", Map.of());
        succeed(shell, "ingest" + SAMPLE + " --out embedded-ingest", Map.of());
        try (SparkCluster cluster = SparkCluster.start(Files.createDirectory(folder.resolve("cluster")))) {
            String spark = " --engine spark --spark-master " + cluster.url();
            Map<String, String> secret = Map.of("HINDCAST_JAVA_OPTS", cluster.javaOptions());
            succeed(shell, "ingest" + SAMPLE + spark + " --out spark-ingest", secret);
            assertSame(shell, "embedded-ingest", "spark-ingest");
            succeed(shell, "report" + SAMPLE + spark + " --out whole", secret);
            assertSame(shell, "embedded/tables", "whole/tables");

            Process report = shell.start(
                    "exec " + HINDCAST + "report" + SAMPLE + spark + " --out crippled",
                    secret,
                    folder.resolve("out"),
                    folder.resolve("err"));
            try {
                cluster.killTheSecondWorkerAtWork(2);
                assertThat(report.isAlive())
                        .as("still at work when the machine is lost")
                        .isTrue();
                assertThat(report.waitFor(5, TimeUnit.MINUTES)).isTrue();
            } finally {
                report.descendants().forEach(ProcessHandle::destroyForcibly);
                report.destroyForcibly();
            }
            assertThat(report.exitValue())
                    .as(Files.readString(folder.resolve("err")))
                    .isZero();
            assertSame(shell, "embedded/tables", "crippled/tables");
        }
    }

    @Test
    void whatIsNotThereIsSaidInOneLine() throws IOException, InterruptedException {
        Shell shell = new Shell(folder);
        Shell.Outcome outcome =
                shell.run(HINDCAST + "metrics hdfs://127.0.0.1:1/incidents --engine spark --spark-master local[1]");
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.err()).contains("hdfs://127.0.0.1:1/incidents").containsOnlyOnce("\n");
    }

    private static void assertSame(Shell shell, String left, String right) throws IOException, InterruptedException {
        Shell.Outcome compared = shell.run("diff -r " + left + " " + right);
        assertThat(compared.code()).as(compared.out()).isZero();
    }

    private static void succeed(Shell shell, String command, Map<String, String> variables)
            throws IOException, InterruptedException {
        Shell.Outcome outcome = shell.run(HINDCAST + command, variables);
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }
}
