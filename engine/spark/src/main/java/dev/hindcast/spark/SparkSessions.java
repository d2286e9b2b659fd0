package dev.hindcast.spark;

import dev.hindcast.query.EngineUnavailableException;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * The one Spark session of this process. Where it runs and how is said by Java properties that begin with {@code spark.}, as
 * {@code spark-submit} and the command line set them; what nobody says is set here.
 */
public final class SparkSessions {
    private static final String MASTER = "spark.master";
    private static final String JARS = "spark.jars";

    /** Hindcast's own jars, for machines that have Spark alone; the launcher names them. */
    private static final String OWN_JARS = "hindcast.jars";

    /** How long a cluster may take to lend the first machine. */
    private static final int PATIENCE_SECONDS = 120;

    private static SparkSession parent;
    private static SparkSession small;

    private SparkSessions() {}

    /** Returns a session on the same cluster that interprets its queries: compiling one takes longer than a small table. */
    static synchronized SparkSession forSmallTables(SparkSession session) {
        if (parent != session) {
            parent = session;
            small = session.newSession();
            Map.of(
                            "spark.sql.codegen.wholeStage", "false",
                            "spark.sql.codegen.factoryMode", "NO_CODEGEN",
                            "spark.sql.adaptive.enabled", "false")
                    .forEach(small.conf()::set);
        }
        return small;
    }

    /**
     * Returns the session, opened when first asked for.
     *
     * @throws EngineUnavailableException if the master is none, does not answer, or has no machine to lend
     */
    public static SparkSession current() {
        SparkConf configuration = configuration();
        String master = configuration.get(MASTER);
        requireModule(master, "yarn", "YARN", "org.apache.spark.deploy.yarn.Client");
        requireModule(master, "k8s://", "Kubernetes", "org.apache.spark.deploy.k8s.submit.KubernetesClientApplication");
        try {
            SparkSession session = SparkSession.builder().config(configuration).getOrCreate();
            if (master.startsWith("spark:")) {
                awaitWorker(session.sparkContext(), master);
            }
            return session;
        } catch (EngineUnavailableException e) {
            throw e;
        } catch (Exception e) {
            // Spark throws checked exceptions that its methods do not declare.
            throw unavailable(master, "Spark does not start there: " + firstLine(e), e);
        }
    }

    /** Spark itself would say that it cannot parse the address. */
    private static void requireModule(String master, String begins, String name, String type) {
        if (!master.startsWith(begins)) {
            return;
        }
        try {
            Class.forName(type, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new EngineUnavailableException(
                    "--spark-master " + master + ": Spark's module for " + name
                            + " is not here; start Hindcast with the"
                            + " spark-submit of a Spark that has it, or build with -P" + name.toLowerCase(Locale.ROOT)
                            + " as the README shows",
                    e);
        }
    }

    /** Without a worker Spark would wait for ever, and with a master that gave up it would fail later and at length. */
    private static void awaitWorker(SparkContext context, String master) throws InterruptedException {
        for (int waited = 0; waited < 10 * PATIENCE_SECONDS; waited++) {
            if (context.isStopped()) {
                throw unavailable(master, "no master answers there", null);
            }
            // The driver counts as one.
            if (context.getExecutorMemoryStatus().size() > 1) {
                return;
            }
            Thread.sleep(100);
        }
        context.stop();
        throw unavailable(master, "no worker took part within " + PATIENCE_SECONDS + " s", null);
    }

    private static EngineUnavailableException unavailable(String master, String why, Exception cause) {
        return new EngineUnavailableException(
                "--spark-master " + master + ": " + why + "; name a running master, or local[2] for this machine alone",
                cause);
    }

    private static String firstLine(Exception e) {
        return e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().split("\\R")[0];
    }

    /** Returns what Spark is told. */
    static SparkConf configuration() {
        SparkConf said = new SparkConf().setIfMissing(MASTER, "local[*]");
        String master = said.get(MASTER);
        boolean local = master.startsWith("local");
        if (local || master.matches("spark://(127\\.0\\.0\\.1|localhost):\\d+")) {
            // Nobody else on the network needs to see this program.
            said.setIfMissing("spark.driver.host", "127.0.0.1").setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        if (!local && System.getProperty(OWN_JARS) != null) {
            said.setIfMissing(JARS, System.getProperty(OWN_JARS));
        }
        Map.of(
                        "spark.app.name", "hindcast",
                        "spark.ui.enabled", "false",
                        "spark.sql.session.timeZone", "UTC",
                        // Empty tasks cost more than they give; adaptive execution splits what is large.
                        "spark.sql.shuffle.partitions", local ? "4" : "64")
                .forEach(said::setIfMissing);
        return said;
    }
}
