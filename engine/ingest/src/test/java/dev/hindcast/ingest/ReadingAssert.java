package dev.hindcast.ingest;

import dev.hindcast.model.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Reads hostile bytes and says which they were if that fails. */
final class ReadingAssert {
    /** Far beyond what any fixture needs, far below what a stall takes. */
    private static final long MOST_MILLIS = 20_000;

    private static final long STACK_BYTES = 16L << 20;

    private ReadingAssert() {}

    /** Reads, and checks that it gives a reading, that nothing was overlooked inside, and that it ends soon. */
    static Reading read(String what, String source, byte[] content) {
        long begin = System.nanoTime();
        List<Reading> readings;
        try {
            readings = Ingest.read(source, content, IngestSettings.defaults());
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what + " threw " + e, e);
        }
        long millis = (System.nanoTime() - begin) / 1_000_000;
        if (millis > MOST_MILLIS) {
            throw new AssertionError(what + " took " + millis + " ms");
        }
        if (readings.isEmpty()) {
            throw new AssertionError(what + " gave no reading");
        }
        for (Reading reading : readings) {
            if (reading instanceof Reading.Rejected rejected
                    && rejected.reason().contains("could not be understood")) {
                throw new AssertionError(what + ": " + rejected.reason());
            }
        }
        return readings.get(0);
    }

    /** Reads on a thread of the kind that reads documents: with room for what the parsers nest. */
    static Reading read(String what, String text) {
        AtomicReference<Reading> reading = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Thread thread =
                new Thread(null, () -> reading.set(read(what, "hostile/doc.md", content)), "document", STACK_BYTES);
        thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get().getMessage(), failure.get());
        }
        return reading.get();
    }
}
