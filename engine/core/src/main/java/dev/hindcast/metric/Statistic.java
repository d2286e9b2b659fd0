package dev.hindcast.metric;

import java.util.Locale;

/** The figures a metric may give for a group, in the unit of the metric. */
public enum Statistic {
    MEAN,
    MEDIAN,
    P25,
    P75,
    P90,
    P95,
    MIN,
    MAX,
    /** Ends of the 95 % interval of the median. */
    MEDIAN_LOW,
    MEDIAN_HIGH,
    /** Ends of the 95 % interval of the mean; for a share, of the share; for a count, what chance could make of it. */
    MEAN_LOW,
    MEAN_HIGH,
    /** How many incidents are open and were counted with the age they have reached; a number, not a duration. */
    OPEN,
    /** Mean duration up to the horizon, open incidents counted. */
    RESTRICTED_MEAN,
    /** The longest time that any incident was watched, over or open. */
    HORIZON,
    /** The median of those that are over, which open incidents bias down. */
    NAIVE_MEDIAN;

    /** Returns the name in outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
