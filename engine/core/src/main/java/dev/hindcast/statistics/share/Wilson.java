package dev.hindcast.statistics.share;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;

/**
 * The score interval of Wilson (1927) for a share, at 95 %. It stays within 0 and 1 and is honest for few observations.
 */
public final class Wilson {
    /** Fewest observations for which a share is more than "k of n". */
    public static final int FEWEST = Share.FEWEST;

    private static final double Z = 1.959963984540054;

    private Wilson() {}

    /**
     * Returns the interval of {@code hits} among {@code n}, refused below {@value #FEWEST} observations and
     * where hits are not among them.
     *
     * @param hits from 0 to n
     * @param n how many were observed
     */
    public static Estimate<Interval> of(long hits, long n) {
        return Share.of(hits, n).map(share -> around(share, hits, n));
    }

    private static Interval around(double share, long hits, long n) {
        double z2 = Z * Z;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
        // At 0 and n the bound is 0 and 1 exactly; rounding must not step over it.
        double low = hits == 0 ? 0 : Math.max(0, centre - half);
        double high = hits == n ? 1 : Math.min(1, centre + half);
        return new Interval(low, high);
    }
}
