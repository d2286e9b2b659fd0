package dev.hindcast.insight.compare;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;

/**
 * What a test of two periods says before anything is adjusted.
 *
 * @param ratio later / earlier, with its interval and the p-value of its test
 * @param visibleCut share of the smallest cut that would have been visible
 */
record Shift(Estimate<Ratio> ratio, Estimate<Double> visibleCut) {
    /**
     * A ratio.
     *
     * @param value above zero
     * @param interval at 95 %
     * @param pValue two-sided
     */
    record Ratio(double value, Interval interval, double pValue) {
        boolean excludesNoChange() {
            return interval.low() > 1 || interval.high() < 1;
        }
    }
}
