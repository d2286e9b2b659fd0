package dev.hindcast.spark;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of the test's virtual machine: small, on two threads, nothing on the network but the loopback. */
public final class SparkForTests {
    private static final SparkSession SESSION = SparkSession.builder()
            .config(SparkSessions.configuration()
                    .setMaster("local[2]")
                    .set("spark.sql.leafNodeDefaultParallelism", "2")
                    .set("spark.sql.shuffle.partitions", "1")
                    // Thousands of tiny queries: compiling each would take longer than running it.
                    .set("spark.sql.codegen.wholeStage", "false")
                    .set("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                    .set("spark.sql.adaptive.enabled", "false"))
            .getOrCreate();

    private SparkForTests() {}

    /** Returns the session. */
    public static SparkSession session() {
        return SESSION;
    }
}
