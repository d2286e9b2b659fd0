package dev.hindcast.charts.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Durations in the order of their incidents on a logarithmic axis, with the limits of ordinary variation: a process-behaviour
 * chart.
 *
 * @param id name in file names
 * @param caption the words around it
 * @param points in order of time
 * @param limits absent where there are too few points; the caption says so
 */
public record BehaviourSpec(String id, Caption caption, List<Point> points, Optional<Limits> limits)
        implements ChartSpec {
    public BehaviourSpec {
        points = List.copyOf(points);
    }

    /**
     * One incident.
     *
     * @param label its date
     * @param seconds how long it took, above zero
     * @param signal whether it deserves an explanation
     * @param words the duration in words
     */
    public record Point(String label, double seconds, boolean signal, String words) {
        public Point {
            if (!(seconds > 0)) {
                throw new IllegalArgumentException("a logarithmic axis has no place for " + seconds);
            }
        }
    }

    @Override
    public String description() {
        String signals = points.stream()
                .filter(Point::signal)
                .map(point -> point.label() + " " + point.words())
                .collect(Collectors.joining("; "));
        String words = points.size() + " values, signals: " + (signals.isEmpty() ? "none" : signals);
        return limits.map(l -> words + ". " + l.description()).orElse(words);
    }
}
