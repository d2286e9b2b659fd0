package dev.hindcast.statistics.resampling;

/**
 * A statistic of a resample that is given by how often each observation was drawn. Counting replaces copying and sorting: the
 * observations are put in order once, and a quantile of a resample is found by adding up counts.
 */
interface ResampledStatistic {
    /**
     * Returns the statistic.
     *
     * @param times how often each observation was drawn
     * @param total the sum of {@code times}, at least 1
     */
    double of(int[] times, int total);

    /**
     * Returns the statistic with each observation left out in turn, each in a time that does not depend on how many there are; at
     * least 2 observations.
     */
    double[] jackknife();
}
