package dev.hindcast.dashboard.data;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The state that is shown now. Replaced as a whole, so that one page never mixes two states. */
public final class LiveData {
    /**
     * A state.
     *
     * @param snapshot what was read last without a problem
     * @param problem why what lies there now could not be read; absent while all is well
     */
    public record State(Snapshot snapshot, Optional<String> problem) {
        /** Returns what tells this state from others. */
        public String revision() {
            return snapshot.revision()
                    + problem.map(text -> "-" + Integer.toHexString(text.hashCode()))
                            .orElse("");
        }
    }

    private final AtomicReference<State> state;

    /** Begins with what was read first. */
    public LiveData(Snapshot first) {
        state = new AtomicReference<>(new State(first, Optional.empty()));
    }

    /** Returns the state now. */
    public State now() {
        return state.get();
    }

    /** Shows something else from now on. */
    public void replace(Snapshot snapshot) {
        state.set(new State(snapshot, Optional.empty()));
    }

    /** Keeps what is shown, and says why it is no longer what lies there. */
    public void failed(String problem) {
        state.updateAndGet(before -> new State(before.snapshot(), Optional.of(problem)));
    }
}
