package dev.hindcast.charts.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The smallest change that a number of incidents could show.
 *
 * @param id name in file names
 * @param caption the words around it
 * @param curves one for each spread
 * @param here where the data at hand stand; absent without data
 */
public record PowerCurveSpec(String id, Caption caption, List<Curve> curves, Optional<Marker> here)
        implements ChartSpec {
    public PowerCurveSpec {
        curves = List.copyOf(curves);
    }

    /**
     * One spread.
     *
     * @param name in words
     * @param points in order of n
     */
    public record Curve(String name, List<Point> points) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /**
     * One size.
     *
     * @param n incidents per period, above zero
     * @param change the smallest visible cut, from 0 to 1
     */
    public record Point(double n, double change) {}

    /**
     * A place on the chart.
     *
     * @param at size and change
     * @param label in words
     */
    public record Marker(Point at, String label) {}

    @Override
    public String description() {
        String words = curves.stream()
                .map(curve -> curve.name() + ": "
                        + curve.points().stream()
                                .map(p -> Math.round(p.n()) + " incidents, " + Math.round(p.change() * 100) + " %")
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return here.map(marker -> marker.label() + ". " + words).orElse(words);
    }
}
