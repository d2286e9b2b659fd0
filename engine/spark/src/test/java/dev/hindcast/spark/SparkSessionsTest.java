package dev.hindcast.spark;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hindcast.query.EngineUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Masters for which Spark needs a module that does not come along. */
class SparkSessionsTest {
    @AfterEach
    void forget() {
        System.clearProperty("spark.master");
    }

    @ParameterizedTest
    @CsvSource({"yarn, YARN, -Pyarn", "k8s://https://127.0.0.1:1, Kubernetes, -Pkubernetes"})
    void aModuleThatIsNotHereIsNamedWithTheWayOut(String master, String module, String profile) {
        System.setProperty("spark.master", master);
        assertThatExceptionOfType(EngineUnavailableException.class)
                .isThrownBy(SparkSessions::current)
                .withMessageContaining("--spark-master " + master + ": Spark's module for " + module + " is not here")
                .withMessageContaining(profile)
                .withMessageNotContaining("\n");
    }
}
