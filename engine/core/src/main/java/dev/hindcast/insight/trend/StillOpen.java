package dev.hindcast.insight.trend;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.Figure;
import dev.hindcast.insight.OpenDurations;
import dev.hindcast.metric.Unit;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.survival.Band;
import dev.hindcast.statistics.survival.SurvivalCurve;
import dev.hindcast.statistics.survival.SurvivalQuantile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which share is still open after a time, open incidents counted: the steps of a Kaplan-Meier curve as a chart draws them.
 *
 * @param steps in order of time; empty where there is no curve
 * @param open how long those still open have been so, in seconds, ascending
 * @param n durations and ages behind it
 * @param median the time after which half are over, with its interval or the reason why there is none
 */
public record StillOpen(List<Step> steps, List<Double> open, long n, Figure median) {
    public StillOpen {
        steps = List.copyOf(steps);
        open = List.copyOf(open);
    }

    /**
     * From this time on.
     *
     * @param seconds since the beginning
     * @param share still open, from 0 to 1
     * @param low lower end of its 95 % interval; absent where it was refused
     * @param high upper end of it
     */
    public record Step(double seconds, double share, OptionalDouble low, OptionalDouble high) {}

    /** Returns the curve of these cases. */
    public static StillOpen of(Cases cases, DurationDefinition definition) {
        OpenDurations durations = OpenDurations.of(cases, definition);
        List<Double> open = new ArrayList<>();
        for (int i = 0; i < durations.seconds().size(); i++) {
            if (!durations.ended().get(i)) {
                open.add(durations.seconds().get(i));
            }
        }
        open.sort(null);
        var curve = durations.curve();
        var quantile = curve.map(known -> known.quantile(0.5, Band.LOG_LOG));
        Figure median = Figure.of(
                "median",
                Unit.SECONDS,
                quantile.flatMap(SurvivalQuantile::value),
                quantile.flatMap(q -> q.low().flatMap(low -> q.high().map(high -> new Interval(low, high)))));
        return new StillOpen(
                curve.known().map(StillOpen::steps).orElse(List.of()),
                open,
                durations.seconds().size(),
                median);
    }

    private static List<Step> steps(SurvivalCurve curve) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < curve.steps(); i++) {
            Optional<Interval> band =
                    curve.intervalAt(curve.time(i), Band.LOG_LOG).known();
            steps.add(new Step(
                    curve.time(i),
                    curve.survival(i),
                    band.map(interval -> OptionalDouble.of(interval.low())).orElse(OptionalDouble.empty()),
                    band.map(interval -> OptionalDouble.of(interval.high())).orElse(OptionalDouble.empty())));
        }
        return steps;
    }
}
