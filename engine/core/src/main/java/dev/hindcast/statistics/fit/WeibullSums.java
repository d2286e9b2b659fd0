package dev.hindcast.statistics.fit;

/**
 * Sums of x^k that the Weibull fit needs, on logarithms so that no power leaves the range of numbers.
 *
 * @param logMean ln(mean x^k)
 * @param meanLogarithm Σ x^k ln x / Σ x^k
 */
record WeibullSums(double logMean, double meanLogarithm) {
    /** Returns the sums; the last of the ascending logarithms is the largest. */
    static WeibullSums of(double[] ascendingLogarithms, double k) {
        double largest = ascendingLogarithms[ascendingLogarithms.length - 1];
        double sum = 0;
        double weighted = 0;
        for (double logarithm : ascendingLogarithms) {
            double power = Math.exp(k * (logarithm - largest));
            sum += power;
            weighted += power * logarithm;
        }
        return new WeibullSums(Math.log(sum / ascendingLogarithms.length) + k * largest, weighted / sum);
    }
}
