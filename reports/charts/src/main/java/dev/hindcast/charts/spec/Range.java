package dev.hindcast.charts.spec;

/**
 * An interval on a chart, in the unit of its axis.
 *
 * @param low lower end
 * @param high upper end, not below the lower
 */
public record Range(double low, double high) {
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval ends above where it begins: " + low + " to " + high);
        }
    }
}
