package dev.hindcast.publish.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A part of the writing that needs no other part. */
@FunctionalInterface
interface Part {
    /** Charts at work hold some ten MiB each. */
    int THREADS_AT_MOST = 8;

    /** Does it. */
    void finish() throws IOException;

    /** Does all of them, as many at a time as there are processors, and returns when none is at work any more. */
    static void finishAll(List<Part> parts) throws IOException {
        int threads = Math.min(THREADS_AT_MOST, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> begun = new ArrayList<>();
            for (Part part : parts) {
                begun.add(workers.submit(() -> {
                    part.finish();
                    return null;
                }));
            }
            for (Future<?> each : begun) {
                await(each);
            }
        } finally {
            // Whatever failed, nobody writes any more when the caller tidies up.
            workers.shutdownNow();
            await(workers);
        }
    }

    private static void await(Future<?> part) throws IOException {
        try {
            part.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    private static void await(ExecutorService workers) throws IOException {
        try {
            if (!workers.awaitTermination(1, TimeUnit.HOURS)) {
                throw new IOException("the files were not written within an hour");
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new InterruptedIOException(e.getMessage());
    }
}
