package dev.hindcast.dashboard.http;

import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.data.LiveData;
import dev.hindcast.dashboard.filter.Choices;
import dev.hindcast.dashboard.filter.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes what is likely to be asked for next while nobody asks: every page, then the overview and the findings of each value of each
 * filter, then the overview of two values together.
 */
final class Warmup implements AutoCloseable {
    /** So many values of one filter; who has more types them. */
    private static final int MOST_VALUES = 20;

    /** So many pages; they fit the store of answers several times. */
    private static final int MOST_PAGES = 800;

    private static final List<String> PAGES = List.of("/", "/trends", "/incidents", "/compare", "/data");
    private static final int REST_MILLIS = 200;
    private static final int BUSY_MILLIS = 20;

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
        for (Visit visit : likely(state)) {
            while (gate.isBusy()) {
                Thread.sleep(BUSY_MILLIS);
            }
            if (data.now() != state) {
                return;
            }
            gate.make(visit);
        }
    }

    private static List<Visit> likely(LiveData.State state) {
        List<Parameters> one = singles(state.snapshot().choices().dimensions());
        List<Visit> likely = new ArrayList<>();
        PAGES.forEach(path -> likely.add(new Visit(state, path, new Parameters(Map.of()))));
        one.forEach(filter -> likely.add(new Visit(state, "/", filter)));
        one.forEach(filter -> likely.add(new Visit(state, "/trends", filter)));
        pairs(one).forEach(filter -> likely.add(new Visit(state, "/", filter)));
        return likely.subList(0, Math.min(likely.size(), MOST_PAGES));
    }

    private static List<Parameters> singles(List<Choices.Choice> choices) {
        return choices.stream()
                .flatMap(choice -> choice.values().stream()
                        .sorted(Comparator.comparingLong(Choices.Value::incidents)
                                .reversed())
                        .limit(MOST_VALUES)
                        .map(value -> new Parameters(Map.of(choice.name(), value.value()))))
                .toList();
    }

    private static List<Parameters> pairs(List<Parameters> singles) {
        List<Parameters> pairs = new ArrayList<>();
        for (Parameters first : singles) {
            for (Parameters second : singles) {
                Map<String, String> both = new TreeMap<>(first.values());
                both.putAll(second.values());
                boolean ordered = first.values()
                                .keySet()
                                .toString()
                                .compareTo(second.values().keySet().toString())
                        < 0;
                if (ordered) {
                    pairs.add(new Parameters(both));
                }
            }
        }
        return pairs;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
