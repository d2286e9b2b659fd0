package dev.hindcast.statistics.rate;

import dev.hindcast.statistics.Estimate;

/** What a rate is divided by: days, deployments or requests. */
final class Exposure {
    private static final double LARGEST = 1e50;

    private Exposure() {}

    static Estimate<Double> of(double exposure) {
        return exposure >= 1 / LARGEST && exposure <= LARGEST
                ? Estimate.of(exposure)
                : Estimate.refused("an exposure is a number above zero");
    }
}
