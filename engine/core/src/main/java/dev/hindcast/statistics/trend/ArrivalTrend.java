package dev.hindcast.statistics.trend;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.sample.Sample;
import dev.hindcast.statistics.sample.StandardNormal;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether incidents bunch toward the end of a window of length T (NIST/SEMATECH e-Handbook 8.2.3.4; MIL-HDBK-189; Rigdon and Basu
 * 2000). Assumes independent incidents: those of one cause must be merged first, and two at the same moment are refused.
 *
 * @param n incidents
 * @param laplace U = (mean t - T/2) / (T·√(1/12n)), standard normal if the rate is constant; above zero: later than chance
 * @param laplaceP two-sided
 * @param laplaceToLast the same statistic with the window cut at the last incident
 * @param military 2·Σ ln(T/t), chi-square with 2n degrees of freedom if the rate is constant
 * @param militaryP two-sided
 * @param growth β = n / Σ ln(T/t) of Crow's power law (AMSAA); above 1: incidents come faster and faster
 * @param growthInterval of β at 95 %
 * @param growthUnbiased β·(n-1)/n
 * @param scale λ of the power law λ·t^β, in incidents per unit of time to the β
 * @param intensityAtEnd incidents for one unit of time at T by the power law
 * @param constantRate n / T
 */
public record ArrivalTrend(
        int n,
        double laplace,
        double laplaceP,
        double laplaceToLast,
        double military,
        double militaryP,
        double growth,
        Interval growthInterval,
        double growthUnbiased,
        double scale,
        double intensityAtEnd,
        double constantRate) {
    /** Fewest incidents. */
    public static final int FEWEST = 5;

    /**
     * Returns the trend; refused below {@value #FEWEST} incidents, for a time outside of (0, T) and for simultaneous ones.
     *
     * @param times since the window began, in any order
     * @param window T, in the unit of the times
     */
    public static Estimate<ArrivalTrend> of(double[] times, double window) {
        return Sample.of(times, FEWEST, "a trend of arrivals").flatMap(sample -> {
            double[] ascending = sample.ascending();
            if (!(sample.min() > 0 && sample.max() < window) || Double.isInfinite(window)) {
                return Estimate.refused("an incident lies outside of the window or at its edge");
            }
            for (int i = 1; i < ascending.length; i++) {
                if (ascending[i] == ascending[i - 1]) {
                    return Estimate.refused("two incidents began at the same moment: merge those of one cause first");
                }
            }
            return Estimate.of(computed(sample, ascending, window));
        });
    }

    private static ArrivalTrend computed(Sample sample, double[] ascending, double window) {
        int n = ascending.length;
        double laplace = laplace(sample.mean(), n, window);
        double last = ascending[n - 1];
        double toLast = laplace(Arrays.stream(ascending, 0, n - 1).sum() / (n - 1), n - 1, last);
        double logarithms =
                Arrays.stream(ascending).map(t -> Math.log(window / t)).sum();
        ChiSquaredDistribution constant = ChiSquaredDistribution.of(2.0 * n);
        double tail =
                Math.min(constant.cumulativeProbability(2 * logarithms), constant.survivalProbability(2 * logarithms));
        double growth = n / logarithms;
        double perUnit = growth / (2 * n);
        return new ArrivalTrend(
                n,
                laplace,
                StandardNormal.twoSided(laplace),
                toLast,
                2 * logarithms,
                Math.min(1, 2 * tail),
                growth,
                new Interval(
                        perUnit * constant.inverseCumulativeProbability(0.025),
                        perUnit * constant.inverseSurvivalProbability(0.025)),
                growth * (n - 1) / n,
                n / Math.pow(window, growth),
                growth * n / window,
                n / window);
    }

    private static double laplace(double mean, int n, double window) {
        return (mean - window / 2) / (window * Math.sqrt(1.0 / (12.0 * n)));
    }
}
