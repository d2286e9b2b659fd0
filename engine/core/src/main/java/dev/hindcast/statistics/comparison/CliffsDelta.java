package dev.hindcast.statistics.comparison;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.sample.Ranks;
import dev.hindcast.statistics.sample.Sample;
import dev.hindcast.statistics.sample.StandardNormal;

/**
 * δ = P(X &gt; Y) - P(X &lt; Y) over all pairs of two periods (Cliff 1996), with the asymmetric interval of Feng and Cliff (2004).
 *
 * @param value from -1 to 1; 2U/mn - 1
 * @param variance of the value
 * @param interval at 95 %; refused where no two values of the periods overlap, for which the formula has no answer
 */
public record CliffsDelta(double value, double variance, Estimate<Interval> interval) {
    /** Returns δ; refused below five values in a period and where all values are equal. */
    public static Estimate<CliffsDelta> of(double[] first, double[] second) {
        return TwoSamples.of(first, second).map(samples -> {
            double[] rows = dominances(samples.first(), samples.second());
            double[] columns = dominances(samples.second(), samples.first());
            double value = mean(rows);
            double variance = variance(samples, value, rows, columns);
            return new CliffsDelta(value, variance, interval(value, variance));
        });
    }

    private static double variance(TwoSamples samples, double value, double[] rows, double[] columns) {
        double m = rows.length;
        double n = columns.length;
        double cells = untied(samples) - samples.pairs() * value * value;
        double unbiased = (n * n * squares(rows, value) + m * m * squares(columns, -value) - cells)
                / (samples.pairs() * (m - 1) * (n - 1));
        return Math.max(unbiased, (1 - value * value) / (samples.pairs() - 1));
    }

    private static Estimate<Interval> interval(double value, double variance) {
        if (!(Math.abs(value) < 1)) {
            return Estimate.refused("the two periods do not overlap");
        }
        double z2 = StandardNormal.Z * StandardNormal.Z * variance;
        double rest = 1 - value * value;
        double half = Math.sqrt(z2) * Math.sqrt(rest * rest + z2);
        return Estimate.of(new Interval(
                Math.max(-1, (value * rest - half) / (rest + z2)), Math.min(1, (value * rest + half) / (rest + z2))));
    }

    /** For each value the share of the others that it exceeds, less the share that exceeds it. */
    private static double[] dominances(Sample values, Sample others) {
        double[] ascending = others.ascending();
        double[] result = values.ascending();
        for (int i = 0; i < result.length; i++) {
            double below = Ranks.countBelow(ascending, result[i]);
            double above = ascending.length - (double) Ranks.countUpTo(ascending, result[i]);
            result[i] = (below - above) / ascending.length;
        }
        return result;
    }

    private static double untied(TwoSamples samples) {
        double[] others = samples.second().ascending();
        double tied = 0;
        for (double value : samples.first().ascending()) {
            tied += Ranks.countUpTo(others, value) - Ranks.countBelow(others, value);
        }
        return samples.pairs() - tied;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return Math.max(-1, Math.min(1, sum / values.length));
    }

    private static double squares(double[] values, double centre) {
        double sum = 0;
        for (double value : values) {
            sum += (value - centre) * (value - centre);
        }
        return sum;
    }
}
