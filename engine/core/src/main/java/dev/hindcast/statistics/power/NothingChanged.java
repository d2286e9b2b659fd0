package dev.hindcast.statistics.power;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.sample.Ranks;
import dev.hindcast.statistics.sample.Sample;

/**
 * What one centre of durations does between two periods in which nothing changed.
 *
 * @param dropsOf20 share of runs in which it fell by 20 % or more
 * @param dropsOf30 share of runs in which it fell by 30 % or more
 * @param movesOf20 share of runs in which it fell or rose by 20 % or more
 * @param range the middle 90 % of its relative changes; -0.5 is half
 */
public record NothingChanged(double dropsOf20, double dropsOf30, double movesOf20, Interval range) {
    /** Returns the figures; refused for no runs and for a change that is no number. */
    static Estimate<NothingChanged> of(double[] relativeChanges) {
        return Sample.of(relativeChanges, 1, "an A/A test").map(changes -> {
            double[] ascending = changes.ascending();
            double runs = ascending.length;
            double fell20 = Ranks.countUpTo(ascending, -0.2) / runs;
            double rose20 = (runs - Ranks.countBelow(ascending, 0.2)) / runs;
            return new NothingChanged(
                    fell20,
                    Ranks.countUpTo(ascending, -0.3) / runs,
                    fell20 + rose20,
                    new Interval(changes.quantile(0.05), changes.quantile(0.95)));
        });
    }
}
