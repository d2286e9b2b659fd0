package dev.hindcast.statistics.fit;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Sample;
import dev.hindcast.statistics.sample.StandardNormal;

/**
 * Whether values are normal with mean and deviation estimated from them (Anderson and Darling 1954; Stephens 1986, case 3). On
 * logarithms of durations: whether these are log-normal.
 *
 * @param statistic A²
 * @param adjusted A* = A²·(1 + 0.75/n + 2.25/n²)
 * @param pValue of A*, after D'Agostino and Stephens
 */
public record AndersonDarling(double statistic, double adjusted, double pValue) {
    /** Above this A* the values are not normal at 5 %. */
    public static final double LIMIT = 0.752;

    /** Fewest values. */
    public static final int FEWEST = 8;

    /** Returns the test; refused below {@value #FEWEST} values and where all are equal. */
    public static Estimate<AndersonDarling> normal(double[] values) {
        return Sample.of(values, FEWEST, "a test of fit")
                .flatMap(sample ->
                        sample.isConstant() ? Estimate.refused("all values are equal") : Estimate.of(tested(sample)));
    }

    /** Returns the test of the logarithms; refused also where a value is zero or less. */
    public static Estimate<AndersonDarling> logNormal(double[] values) {
        return Sample.positive(values, FEWEST, "a test of fit")
                .flatMap(sample -> normal(sample.logarithms().values()));
    }

    private static AndersonDarling tested(Sample sample) {
        double[] x = sample.ascending();
        double mean = sample.mean();
        double deviation = sample.standardDeviation();
        int n = x.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double below = logCumulative((x[i] - mean) / deviation);
            double above = logCumulative(-(x[n - 1 - i] - mean) / deviation);
            sum += (2 * i + 1) * (below + above);
        }
        double statistic = -n - sum / n;
        double adjusted = statistic * (1 + 0.75 / n + 2.25 / ((double) n * n));
        return new AndersonDarling(statistic, adjusted, pValue(adjusted));
    }

    /** Far in the tail the probability is too small for a logarithm; its bound is used, which only makes the fit worse. */
    private static double logCumulative(double z) {
        return Math.log(Math.max(Double.MIN_NORMAL, StandardNormal.cumulative(z)));
    }

    private static double pValue(double a) {
        if (a < 0.2) {
            return -Math.expm1(-13.436 + 101.14 * a - 223.73 * a * a);
        }
        if (a < 0.34) {
            return -Math.expm1(-8.318 + 42.796 * a - 59.938 * a * a);
        }
        if (a < 0.6) {
            return Math.exp(0.9177 - 4.279 * a - 1.38 * a * a);
        }
        return a < 10 ? Math.exp(1.2937 - 5.709 * a + 0.0186 * a * a) : 3.7e-24;
    }
}
