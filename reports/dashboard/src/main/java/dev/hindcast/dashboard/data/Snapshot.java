package dev.hindcast.dashboard.data;

import dev.hindcast.dashboard.filter.Choices;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Scope;
import dev.hindcast.publish.facts.ReportInput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** Everything that was read at one time. Measurements are not made for several threads, so each question borrows one. */
public final class Snapshot {
    /** Views asked for last are kept with their figures: a page, its tables and its charts are of one view. */
    private static final int MOST_VIEWS = 64;

    private final ReportInput base;
    private final Supplier<Measurement> fresh;
    private final Queue<Measurement> idle = new ConcurrentLinkedQueue<>();
    private final Map<Scope, View> views = new LinkedHashMap<>(MOST_VIEWS, 0.75f, true);
    private Choices choices;

    /**
     * Holds what was read.
     *
     * @param base the report over everything, with the scope that every filter narrows
     * @param fresh makes a measurement over the same incidents
     */
    public Snapshot(ReportInput base, Supplier<Measurement> fresh) {
        this.base = base;
        this.fresh = fresh;
        idle.add(base.measurement());
    }

    /** Returns the report's input over everything. */
    public ReportInput base() {
        return base;
    }

    /** Returns what the question makes of a measurement that nobody else uses meanwhile. */
    public <T> T measured(Function<Measurement, T> question) {
        Measurement borrowed = idle.poll();
        Measurement mine = borrowed == null ? fresh.get() : borrowed;
        try {
            return question.apply(mine);
        } finally {
            idle.add(mine);
        }
    }

    /** Returns the view through a filter. */
    public View view(Scope scope) {
        synchronized (views) {
            View view = views.computeIfAbsent(scope, each -> new View(this, each));
            if (views.size() > MOST_VIEWS) {
                views.remove(views.keySet().iterator().next());
            }
            return view;
        }
    }

    /** Returns the values a filter can take, asked for once. */
    public synchronized Choices choices() {
        if (choices == null) {
            choices = measured(measurement -> Choices.of(measurement, base.scope()));
        }
        return choices;
    }

    /** Returns what tells this content from other content: what was read, and how. */
    public String revision() {
        String digest = base.inputDigest();
        int settings = Objects.hash(
                base.version(), base.settings().toString(), base.durations().toString());
        return digest.substring(digest.indexOf(':') + 1) + "-" + Integer.toHexString(settings);
    }
}
