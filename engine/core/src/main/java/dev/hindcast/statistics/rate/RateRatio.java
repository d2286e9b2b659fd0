package dev.hindcast.statistics.rate;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.share.ClopperPearson;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * The ratio of two Poisson rates. Given all incidents, those of the later period are binomial with share E1/(E1+E0); the
 * Clopper-Pearson limits p of that share become p/(1-p)·E0/E1 (Przyborowski and Wilenski 1940; poisson.test of R).
 *
 * @param value later rate / earlier rate; refused where the earlier period has no incident
 * @param low lower limit at 95 %
 * @param high upper limit at 95 %; refused where the earlier period has no incident
 * @param centralP two-sided: twice the smaller tail, and so in agreement with the limits
 * @param minimumLikelihoodP two-sided: all outcomes no more likely than this one
 */
public record RateRatio(
        Estimate<Double> value, double low, Estimate<Double> high, double centralP, double minimumLikelihoodP) {
    /** Fewest incidents of both periods together. */
    public static final int FEWEST = 5;

    /**
     * Returns the ratio; refused below {@value #FEWEST} incidents, for which the two counts say it all.
     *
     * @param laterCount 0 or more
     * @param laterExposure above zero
     * @param earlierCount 0 or more
     * @param earlierExposure above zero, in the unit of the other
     */
    public static Estimate<RateRatio> of(
            long laterCount, double laterExposure, long earlierCount, double earlierExposure) {
        if (laterCount < 0 || earlierCount < 0) {
            return Estimate.refused("a count is negative");
        }
        if (laterCount > Integer.MAX_VALUE - earlierCount) {
            return Estimate.refused("too many incidents for an exact interval");
        }
        if (laterCount + earlierCount < FEWEST) {
            return Estimate.refused(earlierCount + " and then " + laterCount + ": too few for a ratio");
        }
        return Exposure.of(laterExposure)
                .flatMap(later -> Exposure.of(earlierExposure)
                        .flatMap(earlier -> of((int) laterCount, (int) earlierCount, later / earlier)));
    }

    /**
     * Returns the ratio with limits that hold when counts vary more than a constant rate would make them: their distance from
     * the ratio, on the scale of logarithms, times the root of the dispersion. The p-values are those of the constant rate.
     *
     * @param dispersion variance / mean of the counts; at most 1 widens nothing
     */
    public Estimate<RateRatio> widened(double dispersion) {
        if (!(dispersion >= 0 && dispersion <= 1e6)) {
            return Estimate.refused("a dispersion is a ratio of variance to mean");
        }
        double root = Math.sqrt(Math.max(1, dispersion));
        return value.flatMap(ratio -> ratio == 0
                ? Estimate.refused("no incidents in the later period: no interval that allows for dispersion")
                : high.map(limit -> new RateRatio(
                        value,
                        ratio * Math.pow(low / ratio, root),
                        Estimate.of(ratio * Math.pow(limit / ratio, root)),
                        centralP,
                        minimumLikelihoodP)));
    }

    private static Estimate<RateRatio> of(int later, int earlier, double exposures) {
        double share = exposures / (1 + exposures);
        if (!(share > 0 && share < 1)) {
            return Estimate.refused("the two exposures are too far apart");
        }
        return ClopperPearson.of(later, later + earlier).map(limits -> {
            Estimate<Double> none = Estimate.refused("no incidents in the earlier period");
            BinomialDistribution unchanged = BinomialDistribution.of(later + earlier, share);
            double tail = Math.min(unchanged.cumulativeProbability(later), unchanged.survivalProbability(later - 1));
            return new RateRatio(
                    earlier == 0 ? none : Estimate.of((double) later / earlier / exposures),
                    odds(limits.low()) / exposures,
                    earlier == 0 ? none : Estimate.of(odds(limits.high()) / exposures),
                    Math.min(1, 2 * tail),
                    Math.min(
                            1,
                            BinomialTest.withDefaults()
                                    .test(later + earlier, later, share)
                                    .getPValue()));
        });
    }

    private static double odds(double share) {
        return share / (1 - share);
    }
}
