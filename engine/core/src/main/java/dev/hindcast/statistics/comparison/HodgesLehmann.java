package dev.hindcast.statistics.comparison;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.sample.Sample;

/**
 * By how much the values of two periods differ: the median of all m·n differences (Hodges and Lehmann 1963), with the interval
 * between the C-th smallest and the C-th largest of them, where C is the largest rank with P(U &lt; C) ≤ 0.025. Exact for small
 * samples without ties; with ties it covers more than 95 %.
 *
 * @param value first minus second in the unit of the values, or for a ratio first divided by second
 * @param interval at 95 %
 */
public record HodgesLehmann(double value, Interval interval) {
    /** Returns the difference; refused below five values in a period and where all values are equal. */
    public static Estimate<HodgesLehmann> shift(double[] first, double[] second) {
        return TwoSamples.of(first, second).map(HodgesLehmann::between);
    }

    /** Returns the ratio, from the differences of logarithms; refused as the shift and where a value is zero or less. */
    public static Estimate<HodgesLehmann> ratio(double[] first, double[] second) {
        return TwoSamples.of(first, second)
                .flatMap(samples -> Sample.positive(first, 1, "a ratio")
                        .flatMap(x -> Sample.positive(second, 1, "a ratio")
                                .map(y -> new TwoSamples(x.logarithms(), y.logarithms()))))
                .map(HodgesLehmann::between)
                .map(logarithm -> new HodgesLehmann(
                        Math.exp(logarithm.value),
                        new Interval(Math.exp(logarithm.interval.low()), Math.exp(logarithm.interval.high()))));
    }

    private static HodgesLehmann between(TwoSamples samples) {
        PairwiseDifferences differences = new PairwiseDifferences(
                samples.first().ascending(), samples.second().ascending());
        long count = differences.count();
        double middle = (differences.atRank((count + 1) / 2) + differences.atRank(count / 2 + 1)) / 2;
        long rank = RankSumDistribution.lowerRank(
                samples.first().size(), samples.second().size());
        return new HodgesLehmann(middle, new Interval(differences.atRank(rank), differences.atRank(count + 1 - rank)));
    }
}
