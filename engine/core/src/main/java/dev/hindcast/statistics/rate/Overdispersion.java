package dev.hindcast.statistics.rate;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Sample;
import java.util.Arrays;

/**
 * How much more counts vary than a constant rate would make them: variance / mean (n-1), 1 for a Poisson process (Cox and Lewis
 * 1966). Above {@value #NOTABLE} the intervals of rates must be widened.
 */
public final class Overdispersion {
    /** From here on a Poisson interval is too narrow to print. */
    public static final double NOTABLE = 1.5;

    /** Fewest counts. */
    public static final int FEWEST = 8;

    private Overdispersion() {}

    /**
     * Returns the ratio; refused below {@value #FEWEST} counts, for negative ones and where nothing happened at all.
     *
     * @param counts of equally long spans, usually weeks
     */
    public static Estimate<Double> of(long[] counts) {
        return Sample.notNegative(Arrays.stream(counts).asDoubleStream().toArray(), FEWEST, "a measure of dispersion")
                .flatMap(sample -> sample.max() == 0
                        ? Estimate.refused("no incidents")
                        : Estimate.of(sample.variance() / sample.mean()));
    }
}
