package dev.hindcast.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --engine spark} on a cluster of two machines, started as a user types it; and by Spark's own tool while a machine is lost. */
class SparkIT {
    private static final String HINDCAST = "'" + Shell.CHECKOUT + "/hindcast' ";
    private static final String REPORT =
            "report '" + Shell.CHECKOUT + "/sample-data' --quiet --no-pdf --no-xlsx --out ";

    private static final String INGEST = "ingest '" + Shell.CHECKOUT + "/sample-data' --quiet --by-quarter --out ";

    @TempDir
    private Path folder;

    private final List<Process> reports = new ArrayList<>();

    @AfterEach
    void endReports() {
        for (Process report : reports) {
            report.descendants().forEach(ProcessHandle::destroyForcibly);
            report.destroyForcibly();
        }
    }

    @Test
    void aClusterGivesTheSameTablesEvenIfItLosesAMachine() throws IOException, InterruptedException {
        Shell shell = new Shell(folder);
        Shell.Outcome embedded = shell.run(HINDCAST + REPORT + "embedded");
        assertThat(embedded.code()).as(embedded.err()).isZero();
        try (SparkCluster cluster = SparkCluster.start(Files.createDirectory(folder.resolve("cluster")))) {
            finish(run(shell, cluster, REPORT, "whole"), "whole");
            assertSame(shell, "embedded/tables", "whole/tables");
            theMachinesWriteTheTables(shell, cluster);

            Process crippled = cluster.submit(
                    REPORT.replace("'", "") + folder.resolve("crippled") + " --engine spark",
                    folder.resolve("crippled.err"));
            reports.add(crippled);
            cluster.killTheSecondWorkerAtWork(2);
            assertThat(crippled.isAlive())
                    .as("still at work when the machine is lost")
                    .isTrue();
            finish(crippled, "crippled");
            assertSame(shell, "embedded/tables", "crippled/tables");
        }
    }

    /** Each machine its part, which together are the tables of one machine. */
    private void theMachinesWriteTheTables(Shell shell, SparkCluster cluster) throws IOException, InterruptedException {
        Shell.Outcome embedded = shell.run(HINDCAST + INGEST + "tables");
        assertThat(embedded.code()).as(embedded.err()).isZero();
        finish(run(shell, cluster, INGEST, "file:" + folder.resolve("parts")), "parts");
        assertSame(shell, "tables/incidents", "parts/incidents");
        for (String table : List.of("milestones", "timeline", "action_items", "factors", "findings", "quality")) {
            assertSame(shell, "tables/" + table + ".csv", "parts/" + table + "/part-00000.csv");
        }
    }

    private Process run(Shell shell, SparkCluster cluster, String command, String out) throws IOException {
        String name = out.substring(out.lastIndexOf('/') + 1);
        Process report = shell.start(
                "exec " + HINDCAST + command + out + " --engine spark --spark-master " + cluster.url(),
                Map.of("HINDCAST_JAVA_OPTS", cluster.javaOptions()),
                folder.resolve(name + ".out"),
                folder.resolve(name + ".err"));
        reports.add(report);
        return report;
    }

    private void finish(Process report, String out) throws IOException, InterruptedException {
        assertThat(report.waitFor(4, TimeUnit.MINUTES)).as(out + " ends").isTrue();
        assertThat(report.exitValue())
                .as(Files.readString(folder.resolve(out + ".err")))
                .isZero();
    }

    @Test
    void whatIsNotThereIsSaidInOneLine() throws IOException, InterruptedException {
        Shell shell = new Shell(folder);
        Shell.Outcome outcome =
                shell.run(HINDCAST + "metrics hdfs://127.0.0.1:1/incidents --engine spark --spark-master local[1]");
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
        // The launcher may have said before that it builds.
        assertThat(outcome.err().lines().filter(line -> line.contains("hdfs:")))
                .singleElement()
                .asString()
                .startsWith("hindcast: hdfs://127.0.0.1:1/incidents cannot be reached");
    }

    private static void assertSame(Shell shell, String left, String right) throws IOException, InterruptedException {
        Shell.Outcome compared = shell.run("diff -r " + left + " " + right);
        assertThat(compared.code()).as(compared.out()).isZero();
    }
}
