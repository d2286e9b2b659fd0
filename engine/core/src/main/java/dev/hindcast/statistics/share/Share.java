package dev.hindcast.statistics.share;

import dev.hindcast.statistics.Estimate;

/** What every interval of a share asks first: whether there is a share at all. */
final class Share {
    static final int FEWEST = 5;

    private Share() {}

    /** Returns hits / n, refused below {@value #FEWEST} observations and where hits are not among them. */
    static Estimate<Double> of(long hits, long n) {
        if (n == 0) {
            return Estimate.refused("no values");
        }
        if (hits < 0 || hits > n) {
            return Estimate.refused(hits + " of " + n + " is no share");
        }
        if (n < FEWEST) {
            return Estimate.refused(hits + " of " + n + ": too few for a share");
        }
        return Estimate.of((double) hits / n);
    }
}
