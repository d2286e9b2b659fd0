package dev.hindcast.ingest.work;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
 */
public final class DocumentWorkers implements AutoCloseable {
    /** Room for the deepest nesting the parsers allow. */
    private static final long STACK_BYTES = 16L << 20;

    /** Work that hardly ever gets a processor is given up too. */
    private static final int MOST_ROUNDS = 100;

    private final LinkedBlockingQueue<Task<?>> waiting = new LinkedBlockingQueue<>();
    private final int threads;

    /** Starts so many threads; with none all work is left to whoever brings it, see {@link Task#doHere}. */
    public DocumentWorkers(int threads) {
        this.threads = threads;
        for (int i = 0; i < threads; i++) {
            startThread();
        }
    }

    /** Which thread has begun, and when. */
    private record Start(long thread, long nanos) {}

    /**
     * One piece of work.
     *
     * @param <T> what the work gives
     */
    public final class Task<T> {
        private final CompletableFuture<Start> begun = new CompletableFuture<>();
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private final AtomicBoolean taken = new AtomicBoolean();
        private final AtomicBoolean ended = new AtomicBoolean();
        private final Supplier<T> work;
        private final Duration longest;

        private Task(Supplier<T> work, Duration longest) {
            this.work = work;
            this.longest = longest;
        }

        /** Returns whether the thread may go on with other work: nobody has taken its place. */
        private boolean run() {
            if (!taken.compareAndSet(false, true)) {
                return true;
            }
            begun.complete(new Start(Thread.currentThread().getId(), System.nanoTime()));
            try {
                result.complete(work.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
            return ended.compareAndSet(false, true);
        }

        /** Does the work on the calling thread unless another has begun it; returns whether it did. */
        boolean doHere() {
            boolean free = taken.compareAndSet(false, true);
            if (free) {
                waiting.remove(this);
                begun.complete(new Start(Thread.currentThread().getId(), System.nanoTime()));
                result.complete(work.get());
            }
            return free;
        }

        /** Returns whether there is a result to take. */
        boolean isDone() {
            return result.isDone();
        }

        /** Returns the result, absent if it took too long. */
        public Optional<T> await() throws InterruptedException {
            try {
                Start start = begun.get();
                long left = longest.toNanos() - (System.nanoTime() - start.nanos());
                if (!within(Math.max(0, left)) && !endsWithAProcessor(start.thread())) {
                    if (ended.compareAndSet(false, true)) {
                        startThread();
                    }
                    return Optional.empty();
                }
                return Optional.of(result.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw new IllegalStateException("reading failed", e.getCause());
            }
        }

        /**
         * On a busy machine time on the wall says little: what is late gets as much processor time again, so that a document is not
         * refused because something else was running. Returns whether it ended.
         */
        private boolean endsWithAProcessor(long thread) throws InterruptedException, ExecutionException {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long before = threads.getThreadCpuTime(thread);
            long used = 0;
            boolean ended = false;
            for (int i = 0; i < MOST_ROUNDS && !ended && used < longest.toNanos(); i++) {
                ended = within(Math.max(longest.toNanos() / 10, longest.toNanos() - used));
                used = threads.getThreadCpuTime(thread) - before;
            }
            return ended;
        }

        private boolean within(long nanos) throws InterruptedException, ExecutionException {
            try {
                result.get(nanos, TimeUnit.NANOSECONDS);
                return true;
            } catch (TimeoutException e) {
                return false;
            }
        }
    }

    /** Adds work that may take so long once a thread is free for it. */
    public <T> Task<T> add(Supplier<T> work, Duration longest) {
        Task<T> task = new Task<>(work, longest);
        if (threads > 0) {
            waiting.add(task);
        }
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
                Task<?> task = waiting.take();
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
            waiting.add(new Task<>(null, Duration.ZERO));
        }
    }
}
