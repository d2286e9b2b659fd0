package dev.hindcast.statistics.rate;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The exact interval of a Poisson count at 95 %: χ²(0.025; 2k)/2 to χ²(0.975; 2k+2)/2 (Garwood 1936), and of a rate when divided
 * by its exposure. Assumes independent incidents: those of one cause must be merged first.
 */
public final class Garwood {
    private Garwood() {}

    /**
     * Returns the interval of what a period with this underlying rate would count.
     *
     * @param count 0 or more
     */
    public static Estimate<Interval> count(long count) {
        if (count < 0) {
            return Estimate.refused("a count of " + count + " is none");
        }
        double low = count == 0 ? 0 : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(0.025) / 2;
        double high = ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(0.025) / 2;
        return Estimate.of(new Interval(low, high));
    }

    /**
     * Returns the interval of the rate, in incidents for one unit of exposure.
     *
     * @param count 0 or more
     * @param exposure above zero: days, deployments or requests
     */
    public static Estimate<Interval> rate(long count, double exposure) {
        return Exposure.of(exposure)
                .flatMap(unit -> count(count).map(limits -> new Interval(limits.low() / unit, limits.high() / unit)));
    }

    /** Returns the one-sided upper 95 % limit, χ²(0.95; 2k+2)/2: for no incident, the "rule of three". */
    public static Estimate<Double> upper(long count) {
        return count < 0
                ? Estimate.refused("a count of " + count + " is none")
                : Estimate.of(ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(0.05) / 2);
    }
}
