package dev.hindcast.ingest.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Work is given up for what it costs, not for what else the machine has to do. */
class DocumentWorkersTest {
    private static final Duration LONGEST = Duration.ofMillis(200);

    @Test
    void workThatWaitsForAProcessorIsNotGivenUp() throws InterruptedException {
        try (DocumentWorkers workers = new DocumentWorkers(1)) {
            // Asleep it uses no processor time, as it would not on a machine that is busy elsewhere.
            var task = workers.add(
                    () -> {
                        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                        return "read";
                    },
                    LONGEST);

            assertThat(task.await()).contains("read");
        }
    }

    @Test
    void workThatDoesNotEndIsGivenUpAndTheNextIsDone() throws InterruptedException {
        try (DocumentWorkers workers = new DocumentWorkers(1)) {
            var endless = workers.add(DocumentWorkersTest::spin, LONGEST);
            var next = workers.add(() -> "read", LONGEST);

            assertThat(endless.await()).isEmpty();
            assertThat(next.await()).contains("read");
        }
    }

    private static String spin() {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return "never";
    }
}
