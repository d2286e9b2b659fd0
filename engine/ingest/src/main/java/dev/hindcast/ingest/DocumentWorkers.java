package dev.hindcast.ingest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Threads that work on documents in the order in which the work comes in. Work that exceeds its time is given up: its thread is
 * left behind, as a parser cannot be interrupted, and another takes its place. Whoever brings work bounds how much waits.
 *
 * @param <T> what the work gives
 */
final class DocumentWorkers<T> implements AutoCloseable {
    /** Room for the deepest nesting the parsers allow. */
    private static final long STACK_BYTES = 16L << 20;

    private final LinkedBlockingQueue<Task> waiting = new LinkedBlockingQueue<>();
    private final int threads;

    /** Starts so many threads. */
    DocumentWorkers(int threads) {
        this.threads = threads;
        for (int i = 0; i < threads; i++) {
            startThread();
        }
    }

    /** One piece of work. */
    final class Task {
        private final CompletableFuture<Long> begun = new CompletableFuture<>();
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private final AtomicBoolean ended = new AtomicBoolean();
        private final Supplier<T> work;
        private final Duration longest;

        private Task(Supplier<T> work, Duration longest) {
            this.work = work;
            this.longest = longest;
        }

        /** Returns whether the thread may go on with other work: nobody has taken its place. */
        private boolean run() {
            begun.complete(System.nanoTime());
            try {
                result.complete(work.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
            return ended.compareAndSet(false, true);
        }

        /** Returns the result, absent if it took too long. */
        Optional<T> await() throws InterruptedException {
            try {
                long left = longest.toNanos() - (System.nanoTime() - begun.get());
                return Optional.of(result.get(Math.max(0, left), TimeUnit.NANOSECONDS));
            } catch (TimeoutException e) {
                if (ended.compareAndSet(false, true)) {
                    startThread();
                }
                return Optional.empty();
            } catch (ExecutionException e) {
                throw new IllegalStateException("reading failed", e.getCause());
            }
        }
    }

    /** Adds work that may take so long once a thread is free for it. */
    Task add(Supplier<T> work, Duration longest) {
        Task task = new Task(work, longest);
        waiting.add(task);
        return task;
    }

    private void startThread() {
        Thread thread = new Thread(null, this::work, "document", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }

    private void work() {
        try {
            boolean more = true;
            while (more) {
                Task task = waiting.take();
                more = task.work != null && task.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the threads end with the work under way; what still waits is given up. */
    @Override
    public void close() {
        waiting.clear();
        for (int i = 0; i < threads; i++) {
            waiting.add(new Task(null, Duration.ZERO));
        }
    }
}
