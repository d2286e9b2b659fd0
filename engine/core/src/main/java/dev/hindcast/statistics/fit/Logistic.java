package dev.hindcast.statistics.fit;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Roots;
import dev.hindcast.statistics.sample.Sample;

/**
 * The logistic distribution by maximum likelihood: Σ tanh((x-μ)/2s) = 0 and Σ z·tanh(z/2) = n with z = (x-μ)/s.
 *
 * @param location μ
 * @param scale s
 * @param logLikelihood of the values
 */
record Logistic(double location, double scale, double logLikelihood) {
    static Estimate<Logistic> fit(Sample sample) {
        double[] x = sample.ascending();
        double start = sample.standardDeviation() * Math.sqrt(3) / Math.PI;
        return Roots.positive(s -> score(x, location(x, s), s), start).map(s -> {
            double location = location(x, s);
            return new Logistic(location, s, logLikelihood(x, location, s));
        });
    }

    /** The score falls as the location rises, so halving finds it. */
    private static double location(double[] x, double s) {
        double low = x[0];
        double high = x[x.length - 1];
        for (int i = 0; i < 100 && low < high; i++) {
            double middle = low + (high - low) / 2;
            double sum = 0;
            for (double value : x) {
                sum += Math.tanh((value - middle) / (2 * s));
            }
            if (sum > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low + (high - low) / 2;
    }

    private static double score(double[] x, double location, double s) {
        double sum = 0;
        for (double value : x) {
            double z = (value - location) / s;
            sum += z * Math.tanh(z / 2);
        }
        return sum - x.length;
    }

    private static double logLikelihood(double[] x, double location, double s) {
        double sum = 0;
        for (double value : x) {
            double z = Math.abs(value - location) / s;
            sum += -z - Math.log(s) - 2 * Math.log1p(Math.exp(-z));
        }
        return sum;
    }
}
