package dev.hindcast.statistics.trend;

/** Σ(x - mean)² of any segment of a series, in constant time. */
final class SegmentCost {
    private final double[] sums;
    private final double[] squares;

    /** Values are taken relative to their mean, so that squares of large ones lose no digits. */
    SegmentCost(double[] x) {
        double mean = 0;
        for (double value : x) {
            mean += value / x.length;
        }
        sums = new double[x.length + 1];
        squares = new double[x.length + 1];
        for (int i = 0; i < x.length; i++) {
            double value = x[i] - mean;
            sums[i + 1] = sums[i] + value;
            squares[i + 1] = squares[i] + value * value;
        }
    }

    /** Returns the cost from {@code start} on, up to and without {@code end}; there is at least one point. */
    double of(int start, int end) {
        double sum = sums[end] - sums[start];
        return Math.max(0, squares[end] - squares[start] - sum * sum / (end - start));
    }
}
