package dev.hindcast.ingest.work;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Steps that pieces of work go through together: each step is done for all of them before the next begins. Where the steps are more
 * code than a processor keeps at hand it then fetches each once for many pieces. Safe to share between threads if the steps are.
 *
 * @param <T> a piece of work, which keeps what the steps find
 */
public final class Stages<T> {
    private final List<Consumer<T>> steps;

    /** Prepares these steps, to be done in their order. */
    public Stages(List<Consumer<T>> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Does all steps for all pieces; returns why some failed, by the piece itself. One that failed takes part in no further step. */
    public Map<T, Throwable> run(List<T> pieces) {
        Map<T, Throwable> failed = new IdentityHashMap<>();
        for (Consumer<T> step : steps) {
            for (T piece : pieces) {
                if (!failed.containsKey(piece)) {
                    try {
                        step.accept(piece);
                    } catch (RuntimeException | StackOverflowError e) {
                        failed.put(piece, e);
                    }
                }
            }
        }
        return failed;
    }
}
