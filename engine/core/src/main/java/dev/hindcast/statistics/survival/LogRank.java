package dev.hindcast.statistics.survival;

import dev.hindcast.statistics.Estimate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The log-rank test of two survival curves: at each time with d of n ending, the first group is expected to have d·n1/n of them;
 * (O - E)²/V against chi-square with one degree of freedom (Mantel 1966; Peto and Peto 1972; survdiff of R).
 *
 * @param observed ends of the first group, weighted
 * @param expected ends of the first group if both followed one curve, weighted
 * @param variance of the difference
 * @param chiSquared the statistic
 * @param pValue two-sided
 */
public record LogRank(double observed, double expected, double variance, double chiSquared, double pValue) {
    /** Fewest ends of both groups together. */
    public static final int FEWEST_EVENTS = 10;

    /** Fewest ends in each group. */
    public static final int FEWEST_IN_A_GROUP = 4;

    /** Returns the test in which every end weighs the same; refused for too few ends and for curves that cross. */
    public static Estimate<LogRank> of(SurvivalCurve first, SurvivalCurve second) {
        return tested(first, second, table -> i -> 1);
    }

    /** Returns the test in which early ends weigh more, by the pooled curve just before; refused as {@link #of}. */
    public static Estimate<LogRank> peto(SurvivalCurve first, SurvivalCurve second) {
        return tested(first, second, table -> {
            double[] before = table.pooledBefore();
            return i -> before[i];
        });
    }

    private static Estimate<LogRank> tested(SurvivalCurve first, SurvivalCurve second, Weighting weighting) {
        int fewest = Math.min(first.events(), second.events());
        if (first.events() + second.events() < FEWEST_EVENTS || fewest < FEWEST_IN_A_GROUP) {
            return Estimate.refused("too few ended to compare curves: " + first.events() + " and " + second.events()
                    + ", needed are " + FEWEST_EVENTS + " in all and " + FEWEST_IN_A_GROUP + " in each");
        }
        if (cross(first, second)) {
            return Estimate.refused("the curves cross: compare the two medians");
        }
        RiskTable table = RiskTable.of(first, second);
        IntToDoubleFunction weight = weighting.on(table);
        double variance = table.variance(weight);
        if (!(variance > 0)) {
            return Estimate.refused("all ended at the same time: there is nothing to compare");
        }
        double observed = table.observedFirst(weight);
        double expected = table.expectedFirst(weight);
        double statistic = (observed - expected) * (observed - expected) / variance;
        return Estimate.of(new LogRank(
                observed,
                expected,
                variance,
                statistic,
                ChiSquaredDistribution.of(1).survivalProbability(statistic)));
    }

    /**
     * Returns whether the curves cross beyond chance: one lies above the other's 95 % band at some time, and below it at
     * another. Every pair of noisy curves touches somewhere, and that is no reason to be silent.
     */
    static boolean cross(SurvivalCurve first, SurvivalCurve second) {
        RiskTable table = RiskTable.of(first, second);
        boolean above =
                IntStream.range(0, table.times().length).anyMatch(i -> clearlyAbove(first, second, table.times()[i]));
        boolean below =
                IntStream.range(0, table.times().length).anyMatch(i -> clearlyAbove(second, first, table.times()[i]));
        return above && below;
    }

    private static boolean clearlyAbove(SurvivalCurve upper, SurvivalCurve lower, double time) {
        Estimate<Boolean> apart = upper.intervalAt(time, Band.LOG_LOG)
                .flatMap(high -> lower.intervalAt(time, Band.LOG_LOG).map(low -> high.low() > low.high()));
        return apart.known().orElse(false);
    }

    /** How much each time counts. */
    private interface Weighting {
        IntToDoubleFunction on(RiskTable table);
    }
}
