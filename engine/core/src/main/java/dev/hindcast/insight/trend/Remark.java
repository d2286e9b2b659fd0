package dev.hindcast.insight.trend;

import dev.hindcast.insight.Figure;
import dev.hindcast.metric.Unit;
import java.util.List;

/**
 * One thing to say about a trend.
 *
 * @param name snake case, such as {@code arrivals}
 * @param n incidents or points behind it
 * @param figures the first one is the headline; refused where nothing can be said
 * @param sentence one sentence without a full stop, which holds the reason where nothing can be said
 */
public record Remark(String name, long n, List<Figure> figures, String sentence) {
    public Remark {
        figures = List.copyOf(figures);
        if (figures.isEmpty() || sentence.isBlank()) {
            throw new IllegalArgumentException(name + " says nothing");
        }
    }

    /** Returns the headline. */
    public Figure headline() {
        return figures.get(0);
    }

    static Remark refused(String name, long n, Unit unit, String reason) {
        return new Remark(name, n, List.of(Figure.refused(name, unit, reason)), reason);
    }
}
