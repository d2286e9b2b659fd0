package dev.hindcast.statistics.power;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Welch's t statistic of two equally long samples, where it equals Student's.
 *
 * @param t of the first mean less the second
 * @param freedom degrees of freedom by Welch and Satterthwaite
 */
record Welch(double t, double freedom) {
    static Welch of(double[] first, double[] second) {
        double n = first.length;
        double mean1 = mean(first);
        double mean2 = mean(second);
        double error1 = squares(first, mean1) / (n - 1) / n;
        double error2 = squares(second, mean2) / (n - 1) / n;
        double error = error1 + error2;
        return new Welch(
                (mean1 - mean2) / Math.sqrt(error), error * error * (n - 1) / (error1 * error1 + error2 * error2));
    }

    /** Returns the probability of a larger statistic if the means are equal. */
    double upperTail() {
        return t <= 0 ? 1 : TDistribution.of(freedom).survivalProbability(t);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double squares(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }
}
