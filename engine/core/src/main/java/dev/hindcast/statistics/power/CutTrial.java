package dev.hindcast.statistics.power;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.sample.Ranks;
import dev.hindcast.statistics.sample.Sample;

/**
 * What the mean of durations shows when the second period really is shorter (Davidovic 2021): both periods are drawn from the same
 * durations, and those of the second are cut.
 *
 * @param ascending mean of the first period less that of the second, for each run, in the unit of the durations
 */
public record CutTrial(Sample ascending) {
    /**
     * Returns the trial; refused below {@value ChanceTest#FEWEST} durations, for periods without any, and for a cut that is none.
     *
     * @param pooled durations, zero or more
     * @param before incidents of the first period
     * @param after incidents of the second period
     * @param cut from 0 (nothing changed) to below 1
     */
    public static Estimate<CutTrial> of(double[] pooled, int before, int after, double cut, long seed) {
        if (before < 1 || after < 1) {
            return Estimate.refused("a period has no incidents");
        }
        if (!(cut >= 0 && cut < 1)) {
            return Estimate.refused("a cut lies between 0 and 1, not at " + cut);
        }
        return Sample.notNegative(pooled, ChanceTest.FEWEST, "a trial").flatMap(sample -> {
            double[] values = sample.ascending();
            double[] gains = ChanceTest.runs(
                    random -> Centre.MEAN.of(ChanceTest.drawn(values, before, random))
                            - (1 - cut) * Centre.MEAN.of(ChanceTest.drawn(values, after, random)),
                    seed);
            return Sample.of(gains, 1, "a trial").map(CutTrial::new);
        });
    }

    /** Returns the share of runs in which the mean did not fall, although the incidents did become shorter. */
    public double looksWorse() {
        return (double) Ranks.countUpTo(ascending.ascending(), 0) / ascending.size();
    }

    /** Returns the share of runs in which the mean fell by at least so much, in the unit of the durations. */
    public double gainOfAtLeast(double least) {
        return 1 - (double) Ranks.countBelow(ascending.ascending(), least) / ascending.size();
    }

    /** Returns the middle 90 % of the gains. */
    public Interval range() {
        return new Interval(ascending.quantile(0.05), ascending.quantile(0.95));
    }
}
