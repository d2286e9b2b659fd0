package dev.hindcast.statistics.survival;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Sample;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The product-limit estimator S(t) = Π(1 - d/n) over the times at which something ended, with d ended and n at risk (Kaplan and
 * Meier 1958), and the variance Σ d/(n(n-d)) of ln S (Greenwood 1926). Assumes that being open says nothing about the time that
 * remains; a rule that closes old incidents breaks that.
 */
public final class KaplanMeier {
    private KaplanMeier() {}

    /**
     * Returns the curve, refused for no or negative durations.
     *
     * @param durations in any unit and order; of what is open, the age reached
     * @param ended for each duration whether it is over
     */
    public static Estimate<SurvivalCurve> of(double[] durations, boolean[] ended) {
        if (durations.length != ended.length) {
            return Estimate.refused(durations.length + " durations but " + ended.length + " ends");
        }
        return Sample.notNegative(durations, 1, "a survival curve").map(sample -> curve(sample.values(), ended));
    }

    private static SurvivalCurve curve(double[] durations, boolean[] ended) {
        int[] order = IntStream.range(0, durations.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> durations[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        SurvivalCurve.Builder curve = new SurvivalCurve.Builder(durations.length);
        for (int start = 0, end; start < order.length; start = end) {
            int events = 0;
            end = start;
            while (end < order.length && durations[order[end]] == durations[order[start]]) {
                events += ended[order[end++]] ? 1 : 0;
            }
            curve.add(durations[order[start]], order.length - start, events);
        }
        return curve.build();
    }
}
