package dev.hindcast.charts.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Counts per period, each with the interval that chance alone gives, and the limits of ordinary variation.
 *
 * @param id name in file names
 * @param caption the words around it
 * @param points one for each period, in order, none left out
 * @param limits absent where there are too few periods; the caption says so
 */
public record RateSpec(String id, Caption caption, List<Point> points, Optional<Limits> limits) implements ChartSpec {
    public RateSpec {
        points = List.copyOf(points);
    }

    /**
     * One period.
     *
     * @param period its label
     * @param count how many
     * @param interval what the underlying rate may be; absent where it is not given
     * @param signal whether it deserves an explanation
     */
    public record Point(String period, long count, Optional<Range> interval, boolean signal) {}

    @Override
    public String description() {
        String counts = points.stream()
                .map(point -> point.period() + ": " + point.count() + (point.signal() ? " (signal)" : ""))
                .collect(Collectors.joining("; "));
        return limits.map(l -> counts + ". " + l.description()).orElse(counts);
    }
}
