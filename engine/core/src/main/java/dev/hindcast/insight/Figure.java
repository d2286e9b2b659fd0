package dev.hindcast.insight;

import dev.hindcast.metric.Unit;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One number to print, or the reason why there is none. Never NaN or infinite.
 *
 * @param name snake case, what it is
 * @param unit what it counts
 * @param value absent where it was refused
 * @param low lower end of the 95 % interval; absent where there is none
 * @param high upper end of it
 * @param refusal why the value or its interval is absent; empty if nothing was refused
 */
public record Figure(
        String name,
        Unit unit,
        OptionalDouble value,
        OptionalDouble low,
        OptionalDouble high,
        Optional<String> refusal) {
    public Figure {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(unit, "unit is null");
        Stream.of(value, low, high)
                .forEach(number -> number.ifPresent(x -> {
                    if (!Double.isFinite(x)) {
                        throw new IllegalArgumentException(name + " is " + x + ", which nobody can print");
                    }
                }));
        if (value.isEmpty() && refusal.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty without a reason");
        }
    }

    /** Returns a number that has no interval. */
    public static Figure of(String name, Unit unit, double value) {
        return of(name, unit, Estimate.of(value));
    }

    /** Returns a number that has no interval, or its refusal. */
    public static Figure of(String name, Unit unit, Estimate<Double> value) {
        return new Figure(name, unit, optional(value), OptionalDouble.empty(), OptionalDouble.empty(), value.refusal());
    }

    /** Returns a number with its interval, or the refusal of either. */
    public static Figure of(String name, Unit unit, Estimate<Double> value, Estimate<Interval> interval) {
        return new Figure(
                name,
                unit,
                optional(value),
                value.known().isEmpty() ? OptionalDouble.empty() : optional(interval.map(Interval::low)),
                value.known().isEmpty() ? OptionalDouble.empty() : optional(interval.map(Interval::high)),
                value.refusal().or(interval::refusal));
    }

    /** Returns a number that was refused. */
    public static Figure refused(String name, Unit unit, String reason) {
        return of(name, unit, Estimate.refused(reason));
    }

    private static OptionalDouble optional(Estimate<Double> estimate) {
        return estimate.known().map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
