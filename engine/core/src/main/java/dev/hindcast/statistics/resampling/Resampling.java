package dev.hindcast.statistics.resampling;

import java.util.Arrays;
import java.util.List;

/**
 * Replicates of statistics under resampling: one {@link java.util.Random} of the seed, for each replicate n draws of {@code nextInt(n)},
 * replicate after replicate. All statistics see the same draws.
 */
final class Resampling {
    private Resampling() {}

    /** Returns the replicates of each statistic, in the order drawn. */
    static double[][] replicates(List<? extends ResampledStatistic> statistics, int size, int replicates, long seed) {
        double[][] results = new double[statistics.size()][replicates];
        Draws draws = new Draws(seed, size);
        int[] times = new int[size];
        for (int replicate = 0; replicate < replicates; replicate++) {
            Arrays.fill(times, 0);
            for (int draw = 0; draw < size; draw++) {
                times[draws.next()]++;
            }
            for (int i = 0; i < results.length; i++) {
                results[i][replicate] = statistics.get(i).of(times, size);
            }
        }
        return results;
    }
}
