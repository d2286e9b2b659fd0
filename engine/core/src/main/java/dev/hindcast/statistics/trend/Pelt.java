package dev.hindcast.statistics.trend;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Sample;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Changes of the level of a series: the partition with the least Σ(x - segment mean)² + penalty for each change, found exactly in
 * about linear time (PELT, Killick and others 2012). The penalty is 3·ln(n)·σ², with σ = 1.4826·MAD of the differences / √2.
 *
 * @param changes each the number of points before it, ascending; empty if nothing changed
 * @param deviation σ
 * @param penalty for one change
 * @param objective what the partition costs
 */
public record Pelt(List<Integer> changes, double deviation, double penalty, double objective) {
    /** Fewest points. */
    public static final int FEWEST = 20;

    /** Fewest points between two changes. */
    public static final int SHORTEST = 5;

    public Pelt {
        changes = List.copyOf(changes);
    }

    /**
     * Returns the changes; refused below {@value #FEWEST} points and where neighbours hardly differ, so that the noise has no
     * measure.
     *
     * @param series in order of time; of durations, their logarithms
     */
    public static Estimate<Pelt> of(double[] series) {
        return Sample.of(series, FEWEST, "a change point").flatMap(sample -> {
            double deviation = deviation(sample);
            return deviation > 0
                    ? Estimate.of(
                            changes(sample.values(), deviation, 3 * Math.log(series.length) * deviation * deviation))
                    : Estimate.refused("most neighbours are equal: the noise has no measure");
        });
    }

    private static double deviation(Sample sample) {
        double[] x = sample.values();
        double[] differences = new double[x.length - 1];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = x[i + 1] - x[i];
        }
        double middle = median(differences);
        for (int i = 0; i < differences.length; i++) {
            differences[i] = Math.abs(differences[i] - middle);
        }
        return 1.4826 * median(differences) / Math.sqrt(2);
    }

    private static double median(double[] values) {
        return Sample.of(values, 1, "a median").known().map(Sample::median).orElse(0.0);
    }

    private static Pelt changes(double[] x, double deviation, double penalty) {
        SegmentCost cost = new SegmentCost(x);
        double[] best = new double[x.length + 1];
        int[] previous = new int[x.length + 1];
        int[] candidates = new int[x.length];
        int count = 0;
        best[0] = -penalty;
        for (int end = SHORTEST; end <= x.length; end++) {
            int latest = end - SHORTEST;
            if (latest == 0 || latest >= SHORTEST) {
                candidates[count++] = latest;
            }
            best[end] = Double.POSITIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                double value = best[candidates[i]] + cost.of(candidates[i], end) + penalty;
                if (value < best[end]) {
                    best[end] = value;
                    previous[end] = candidates[i];
                }
            }
            count = prune(candidates, count, best, cost, end);
        }
        Deque<Integer> changes = new ArrayDeque<>();
        for (int at = previous[x.length]; at > 0; at = previous[at]) {
            changes.addFirst(at);
        }
        return new Pelt(List.copyOf(changes), deviation, penalty, best[x.length]);
    }

    /**
     * Keeps, in order, the starts that can still be the best; returns how many. A start that costs more than the best end here, even
     * without a penalty, is never the best again a segment later.
     */
    private static int prune(int[] candidates, int count, double[] best, SegmentCost cost, int end) {
        int reached = end - SHORTEST;
        if (reached < SHORTEST) {
            return count;
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int start = candidates[i];
            if (start + SHORTEST > reached || best[start] + cost.of(start, reached) <= best[reached]) {
                candidates[kept++] = start;
            }
        }
        return kept;
    }
}
