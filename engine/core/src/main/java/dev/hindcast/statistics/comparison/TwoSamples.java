package dev.hindcast.statistics.comparison;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Sample;

/** Two periods, each with enough values to be compared by ranks. */
record TwoSamples(Sample first, Sample second) {
    /** With 4 against 4 the smallest possible two-sided p-value is 0.029: one value more or less would decide. */
    static final int FEWEST = 5;

    static Estimate<TwoSamples> of(double[] first, double[] second) {
        int smaller = Math.min(first.length, second.length);
        if (smaller < FEWEST) {
            return Estimate.refused(
                    first.length + " and " + second.length + ", needed are " + FEWEST + " in each period");
        }
        return Sample.of(first, FEWEST, "a comparison")
                .flatMap(x -> Sample.of(second, FEWEST, "a comparison").flatMap(y -> distinct(x, y)));
    }

    private static Estimate<TwoSamples> distinct(Sample x, Sample y) {
        return Math.min(x.min(), y.min()) == Math.max(x.max(), y.max())
                ? Estimate.refused("all values are equal")
                : Estimate.of(new TwoSamples(x, y));
    }

    double pairs() {
        return (double) first.size() * second.size();
    }
}
