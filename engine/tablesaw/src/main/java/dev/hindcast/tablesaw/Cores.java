package dev.hindcast.tablesaw;

import java.util.stream.IntStream;

/** Work on many rows, a stretch of them for each core. */
final class Cores {
    /** Below so many rows a second core costs more than it gives. */
    private static final int FEWEST = 1 << 15;

    private Cores() {}

    /** What is done with one stretch. */
    interface Stretch {
        /** Handles the rows from the first to before the last. */
        void handle(int stretch, int from, int to);
    }

    /** Returns how many stretches so many rows have. */
    static int stretches(int rows) {
        return rows < FEWEST ? 1 : Runtime.getRuntime().availableProcessors();
    }

    /** Handles every stretch and waits. The stretches are the same each time. */
    static void each(int rows, Stretch work) {
        int stretches = stretches(rows);
        if (stretches == 1) {
            work.handle(0, 0, rows);
            return;
        }
        IntStream.range(0, stretches)
                .parallel()
                .forEach(i ->
                        work.handle(i, (int) ((long) rows * i / stretches), (int) ((long) rows * (i + 1) / stretches)));
    }
}
