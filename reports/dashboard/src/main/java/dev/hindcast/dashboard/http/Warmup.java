package dev.hindcast.dashboard.http;

import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.data.LiveData;
import dev.hindcast.dashboard.filter.Choices;
import dev.hindcast.dashboard.filter.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes what is likely to be asked for next while nobody asks: the overview, then the overview of each value of each filter. */
final class Warmup implements AutoCloseable {
    /** So many values of one filter; who has more types them. */
    private static final int MOST_VALUES = 20;

    private static final int REST_MILLIS = 200;

    private final LiveData data;
    private final Gate gate;
    private final Thread thread;

    private Warmup(LiveData data, Gate gate) {
        this.data = data;
        this.gate = gate;
        this.thread = new Thread(this::run, "hindcast-dashboard-warmup");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    static Warmup start(LiveData data, Gate gate) {
        Warmup warmup = new Warmup(data, gate);
        warmup.thread.start();
        return warmup;
    }

    private void run() {
        String done = "";
        try {
            while (true) {
                LiveData.State state = data.now();
                if (!state.revision().equals(done)) {
                    done = state.revision();
                    make(state);
                }
                Thread.sleep(REST_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(LiveData.State state) throws InterruptedException {
        for (Parameters parameters : likely(state)) {
            while (gate.isBusy()) {
                Thread.sleep(REST_MILLIS);
            }
            if (data.now() != state) {
                return;
            }
            gate.make(new Visit(state, "/", parameters));
        }
    }

    private static List<Parameters> likely(LiveData.State state) {
        List<Parameters> likely = new ArrayList<>(List.of(new Parameters(Map.of())));
        for (Choices.Choice choice : state.snapshot().choices().dimensions()) {
            choice.values().stream()
                    .limit(MOST_VALUES)
                    .map(value -> new Parameters(Map.of(choice.name(), value.value())))
                    .forEach(likely::add);
        }
        return likely;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
