package dev.hindcast.ingest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Threads that work on documents, as many at once as there are cores. Work that exceeds its time is given up: its thread is
 * left behind, as a parser cannot be interrupted, and another takes its place.
 *
 * @param <T> what the work gives
 */
final class DocumentWorkers<T> {
    /** Room for the deepest nesting the parsers allow. */
    private static final long STACK_BYTES = 16L << 20;

    private final Semaphore free;

    DocumentWorkers(int threads) {
        this.free = new Semaphore(threads);
    }

    /** One piece of work under way. */
    final class Task {
        private final CompletableFuture<Long> begun = new CompletableFuture<>();
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private final AtomicBoolean released = new AtomicBoolean();
        private final Duration longest;

        private Task(Duration longest) {
            this.longest = longest;
        }

        private void run(Supplier<T> work) {
            begun.complete(System.nanoTime());
            try {
                result.complete(work.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            } finally {
                release();
            }
        }

        private void release() {
            if (released.compareAndSet(false, true)) {
                free.release();
            }
        }

        /** Returns the result, absent if it took too long. */
        Optional<T> await() throws InterruptedException {
            try {
                long left = longest.toNanos() - (System.nanoTime() - begun.get());
                return Optional.of(result.get(Math.max(0, left), TimeUnit.NANOSECONDS));
            } catch (TimeoutException e) {
                release();
                return Optional.empty();
            } catch (ExecutionException e) {
                throw new IllegalStateException("reading failed", e.getCause());
            }
        }
    }

    /** Begins the work, which may take so long, as soon as a thread is free. */
    Task begin(Supplier<T> work, Duration longest) throws InterruptedException {
        free.acquire();
        Task task = new Task(longest);
        Thread thread = new Thread(null, () -> task.run(work), "document", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return task;
    }
}
