package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Checks that work grows about in proportion to its input: ten times the input, at most twenty times the time. Times below a
 * floor count as the floor, because a busy machine makes small times large.
 */
final class Growth {
    private static final long FLOOR_NANOS = 400_000_000;
    private static final int MOST = 20;
    private static final int TRIES = 3;

    private Growth() {}

    /** Checks inputs of a thousand, ten thousand and a hundred thousand repeats. */
    static <T> void assertProportional(String what, IntFunction<T> input, Consumer<T> work) {
        assertProportional(what, new int[] {1_000, 10_000, 100_000}, input, work);
    }

    static <T> void assertProportional(String what, int[] sizes, IntFunction<T> input, Consumer<T> work) {
        long before = Long.MAX_VALUE;
        for (int size : sizes) {
            T made = input.apply(size);
            long took = time(made, work);
            for (int again = 0; again < TRIES && before != Long.MAX_VALUE && took > MOST * before; again++) {
                // Once more: a pause of the machine is not a quality of the input.
                took = Math.min(took, time(made, work));
            }
            if (before != Long.MAX_VALUE) {
                assertThat(took / 1_000_000)
                        .as(
                                "milliseconds for %s at %d repeats, after %d ms for a tenth",
                                what, size, before / 1_000_000)
                        .isLessThanOrEqualTo(MOST * before / 1_000_000);
            }
            before = Math.max(took, FLOOR_NANOS);
        }
    }

    private static <T> long time(T input, Consumer<T> work) {
        long begin = System.nanoTime();
        work.accept(input);
        return System.nanoTime() - begin;
    }
}
