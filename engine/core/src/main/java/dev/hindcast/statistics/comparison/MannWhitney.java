package dev.hindcast.statistics.comparison;

import dev.hindcast.statistics.Estimate;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;

/**
 * The rank-sum test of Mann and Whitney (1947): do the values of one period tend to be larger? Two-sided; exact where no values
 * are equal and both periods have fewer than {@value #EXACT_BELOW}, else normal with corrections for ties and continuity.
 *
 * @param u pairs in which the first period's value is the larger, half of those in which they are equal included
 * @param pValue two-sided
 * @param exact whether the p-value is exact
 */
public record MannWhitney(double u, double pValue, boolean exact) {
    /** From this size on the normal distribution serves as well, as in R. */
    public static final int EXACT_BELOW = 50;

    /** Returns the test; refused below five values in a period and where all values are equal. */
    public static Estimate<MannWhitney> of(double[] first, double[] second) {
        return TwoSamples.of(first, second).map(samples -> {
            MannWhitneyUTest.Result normal = test(samples, PValueMethod.ASYMPTOTIC);
            boolean exact = !normal.hasTiedValues() && Math.max(first.length, second.length) < EXACT_BELOW;
            double pValue = exact ? test(samples, PValueMethod.EXACT).getPValue() : normal.getPValue();
            return new MannWhitney(normal.getStatistic(), Math.min(1, pValue), exact);
        });
    }

    /** Returns the test with the p-value of the normal distribution whatever the size; refused likewise. */
    public static Estimate<MannWhitney> normal(double[] first, double[] second) {
        return TwoSamples.of(first, second).map(samples -> {
            MannWhitneyUTest.Result normal = test(samples, PValueMethod.ASYMPTOTIC);
            return new MannWhitney(normal.getStatistic(), Math.min(1, normal.getPValue()), false);
        });
    }

    private static MannWhitneyUTest.Result test(TwoSamples samples, PValueMethod method) {
        return MannWhitneyUTest.withDefaults()
                .with(method)
                .test(samples.first().values(), samples.second().values());
    }
}
