package dev.hindcast.statistics;

/**
 * An interval, both ends included.
 *
 * @param low finite, not above {@code high}
 * @param high finite
 */
public record Interval(double low, double high) {
    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("no interval runs from " + low + " to " + high);
        }
    }
}
