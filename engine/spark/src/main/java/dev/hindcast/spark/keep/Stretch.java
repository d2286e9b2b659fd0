package dev.hindcast.spark.keep;

import dev.hindcast.model.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Incidents on their way to whoever takes some thousand of one group at a time. Not thread-safe. */
final class Stretch {
    private static final int AT_ONCE = 2048;

    private final BiConsumer<String, List<Incident>> taker;
    private String group = "";
    private List<Incident> waiting = new ArrayList<>();

    Stretch(BiConsumer<String, List<Incident>> taker) {
        this.taker = taker;
    }

    void add(String ofGroup, Incident incident) {
        if (waiting.size() == AT_ONCE || !ofGroup.equals(group)) {
            end();
            group = ofGroup;
        }
        waiting.add(incident);
    }

    void end() {
        if (!waiting.isEmpty()) {
            taker.accept(group, waiting);
            waiting = new ArrayList<>();
        }
    }
}
