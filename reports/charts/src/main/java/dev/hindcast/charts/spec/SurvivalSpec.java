package dev.hindcast.charts.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The share still open after a time, as steps with a band, open incidents counted.
 *
 * @param id name in file names
 * @param caption the words around it
 * @param curves one or two; the first is drawn strongest
 */
public record SurvivalSpec(String id, Caption caption, List<Curve> curves) implements ChartSpec {
    public SurvivalSpec {
        curves = List.copyOf(curves);
    }

    /**
     * One curve.
     *
     * @param name of the group
     * @param label its median in words
     * @param steps in order of time
     * @param open how long those still open have been so, in seconds, above zero
     */
    public record Curve(String name, String label, List<Step> steps, List<Double> open) {
        public Curve {
            steps = List.copyOf(steps);
            open = List.copyOf(open);
        }
    }

    /**
     * From this time on.
     *
     * @param seconds above zero
     * @param share still open, from 0 to 1
     * @param band its interval; absent where there are too few
     */
    public record Step(double seconds, double share, Optional<Range> band) {
        public Step {
            if (!(seconds > 0)) {
                throw new IllegalArgumentException("a logarithmic axis has no place for " + seconds);
            }
        }
    }

    @Override
    public String description() {
        return curves.stream().map(curve -> curve.name() + ": " + curve.label()).collect(Collectors.joining("; "));
    }
}
