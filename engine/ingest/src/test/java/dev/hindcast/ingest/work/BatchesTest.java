package dev.hindcast.ingest.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BatchesTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5})
    void resultsKeepTheOrderWhoeverDoesTheWork(int threads) {
        try (DocumentWorkers workers = new DocumentWorkers(threads)) {
            Batches<Integer> batches = new Batches<>(workers, LONG);
            for (int i = 0; i < 5_000; i++) {
                int each = i;
                batches.add(() -> List.of(each, -each), () -> 0, 10);
            }
            List<Integer> expected = IntStream.range(0, 5_000)
                    .flatMap(i -> IntStream.of(i, -i))
                    .boxed()
                    .toList();
            assertThat(batches.end()).isEqualTo(expected);
        }
    }

    @Test
    void aThreadThatHasNothingElseToDoHelps() {
        var threads = ConcurrentHashMap.<Thread>newKeySet();
        CountDownLatch both = new CountDownLatch(2);
        try (DocumentWorkers workers = new DocumentWorkers(1)) {
            Batches<String> batches = new Batches<>(workers, LONG);
            for (int i = 0; i < 2_000; i++) {
                batches.add(
                        () -> {
                            if (threads.add(Thread.currentThread())) {
                                both.countDown();
                                wait(both);
                            }
                            return List.of("read");
                        },
                        () -> "late",
                        10);
            }
            assertThat(batches.end()).hasSize(2_000).containsOnly("read");
        }
        assertThat(threads).hasSize(2);
    }

    @Test
    void aBatchThatDoesNotEndOnAnotherThreadIsGivenUpAlone() {
        CountDownLatch never = new CountDownLatch(1);
        Thread here = Thread.currentThread();
        CountDownLatch stuck = new CountDownLatch(1);
        try (DocumentWorkers workers = new DocumentWorkers(1)) {
            Batches<String> batches = new Batches<>(workers, Duration.ofMillis(1));
            for (int i = 0; i < 1_000; i++) {
                batches.add(
                        () -> {
                            if (Thread.currentThread() != here) {
                                stuck.countDown();
                                wait(never);
                            }
                            wait(stuck);
                            return List.of("read");
                        },
                        () -> "late",
                        10);
            }
            List<String> results = batches.end();
            assertThat(results).hasSize(1_000).contains("read", "late");
        } finally {
            never.countDown();
        }
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
