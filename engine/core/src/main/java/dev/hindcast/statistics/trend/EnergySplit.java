package dev.hindcast.statistics.trend;

import java.util.Arrays;

/**
 * The best place to cut a segment in two by energy distance: Q(τ) = τ(n-τ)/n·(2·mean between - mean within - mean within), means of
 * |x - y| without pairs of a point with itself. In n·log n by counting ranks.
 */
final class EnergySplit {
    private final double[] ascending;
    private final double[] distances;
    private final long[] counts;
    private final double[] sums;
    private final double total;
    private final int shortest;

    /** Prepares for the points of one segment; each order of them can then be asked for. */
    EnergySplit(double[] segment, int shortest) {
        this.shortest = shortest;
        ascending = segment.clone();
        Arrays.sort(ascending);
        int n = ascending.length;
        distances = new double[n];
        counts = new long[n + 1];
        sums = new double[n + 1];
        double all = Arrays.stream(ascending).sum();
        double below = 0;
        double pairs = 0;
        for (int i = 0; i < n; i++) {
            distances[i] = ascending[i] * (2 * i - n) - 2 * below + all;
            below += ascending[i];
            pairs += distances[i];
        }
        total = pairs / 2;
    }

    /**
     * Returns the best cut.
     *
     * @param ranks positions in ascending order of the points, in the order to be cut
     */
    Cut best(int[] ranks) {
        Arrays.fill(counts, 0);
        Arrays.fill(sums, 0);
        int n = ranks.length;
        double left = 0;
        double right = total;
        Cut best = new Cut(0, Double.NEGATIVE_INFINITY);
        for (int i = 0; i + shortest < n; i++) {
            double toLeft = distanceToAdded(ranks[i], i);
            left += toLeft;
            right -= distances[ranks[i]] - toLeft;
            add(ranks[i]);
            int tau = i + 1;
            if (tau >= shortest) {
                double q = statistic(tau, n, left, right);
                best = q > best.statistic() ? new Cut(tau, q) : best;
            }
        }
        return best;
    }

    private double statistic(int tau, int n, double left, double right) {
        double m = tau;
        double k = n - m;
        double between = (total - left - right) / (m * k);
        double within = left / (m * (m - 1) / 2) + right / (k * (k - 1) / 2);
        return m * k / n * (2 * between - within);
    }

    private double distanceToAdded(int rank, int added) {
        long below = 0;
        double sumBelow = 0;
        for (int i = rank; i > 0; i -= i & -i) {
            below += counts[i];
            sumBelow += sums[i];
        }
        double x = ascending[rank];
        return x * (2 * below - added) - 2 * sumBelow + sumAdded();
    }

    private double sumAdded() {
        double sum = 0;
        for (int i = ascending.length; i > 0; i -= i & -i) {
            sum += sums[i];
        }
        return sum;
    }

    private void add(int rank) {
        for (int i = rank + 1; i <= ascending.length; i += i & -i) {
            counts[i]++;
            sums[i] += ascending[rank];
        }
    }

    /**
     * A place to cut.
     *
     * @param tau points to the left of it
     * @param statistic Q
     */
    record Cut(int tau, double statistic) {}
}
