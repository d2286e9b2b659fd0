package dev.hindcast.statistics.resampling;

import java.util.Arrays;

/**
 * The type-7 quantile.
 *
 * @param ascending the observations
 * @param p which, from 0 to 1
 */
record ResampledQuantile(double[] ascending, double p) implements ResampledStatistic {
    @Override
    public double of(int[] times, int total) {
        double h = (total - 1) * p;
        int below = (int) Math.floor(h);
        int position = 0;
        int drawn = times[0];
        while (drawn <= below) {
            drawn += times[++position];
        }
        double value = ascending[position];
        if (drawn > below + 1 || h == below) {
            return value;
        }
        do {
            position++;
        } while (times[position] == 0);
        return value + (h - below) * (ascending[position] - value);
    }

    @Override
    public double[] jackknife() {
        double[] results = new double[ascending.length];
        double h = (results.length - 2) * p;
        int below = (int) Math.floor(h);
        Arrays.setAll(results, left -> {
            double value = ascending[below < left ? below : below + 1];
            return h == below
                    ? value
                    : value + (h - below) * (ascending[below + 1 < left ? below + 1 : below + 2] - value);
        });
        return results;
    }
}
