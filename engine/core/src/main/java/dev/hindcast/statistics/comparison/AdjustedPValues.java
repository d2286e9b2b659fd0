package dev.hindcast.statistics.comparison;

import dev.hindcast.statistics.Estimate;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * P-values adjusted for how many were looked at. The share of false alarms among what is called different stays below q where the
 * adjusted value is at most q (Benjamini and Hochberg 1995; Benjamini and Yekutieli 2001 under any dependence); with Holm (1979)
 * even one false alarm is rare. Shape: one adjusted value for each p-value, in the order given.
 */
public final class AdjustedPValues {
    private AdjustedPValues() {}

    /** Returns the values of Benjamini and Hochberg; refused for none and for what is no probability. */
    public static Estimate<double[]> benjaminiHochberg(double[] p) {
        return checked(p).map(all -> stepUp(all, 1));
    }

    /** Returns the values of Benjamini and Yekutieli, which hold however the tests depend on each other; refused likewise. */
    public static Estimate<double[]> benjaminiYekutieli(double[] p) {
        return checked(p)
                .map(all -> stepUp(
                        all,
                        IntStream.rangeClosed(1, p.length)
                                .mapToDouble(i -> 1.0 / i)
                                .sum()));
    }

    /** Returns the values of Holm; refused likewise. */
    public static Estimate<double[]> holm(double[] p) {
        return checked(p).map(all -> {
            double[] adjusted = new double[all.length];
            double largest = 0;
            int[] order = ascending(all);
            for (int i = 0; i < order.length; i++) {
                largest = Math.max(largest, Math.min(1, (order.length - i) * all[order[i]]));
                adjusted[order[i]] = largest;
            }
            return adjusted;
        });
    }

    private static double[] stepUp(double[] p, double dependence) {
        double[] adjusted = new double[p.length];
        double smallest = 1;
        int[] order = ascending(p);
        for (int i = order.length - 1; i >= 0; i--) {
            smallest = Math.min(smallest, p[order[i]] * p.length / (i + 1) * dependence);
            adjusted[order[i]] = smallest;
        }
        return adjusted;
    }

    private static Estimate<double[]> checked(double[] p) {
        if (p.length == 0) {
            return Estimate.refused("no comparisons");
        }
        for (double value : p) {
            if (!(value >= 0 && value <= 1)) {
                return Estimate.refused("a p-value lies between 0 and 1, not at " + value);
            }
        }
        return Estimate.of(p.clone());
    }

    private static int[] ascending(double[] p) {
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
