package dev.hindcast.insight.trend;

import dev.hindcast.insight.Cases;
import dev.hindcast.model.time.DurationDefinition;
import java.util.List;

/**
 * Everything about trends that a report draws, over all quarters in scope. The report takes it apart: {@link #remarks} are
 * sentences with figures, the rest are the values of one chart or table each.
 *
 * @param remarks arrivals, quarterly counts, quarterly medians, levels of weekly counts, concentration of time and of triggers, unseen triggers, severity
 *     against duration; always all of them, refused or not
 * @param durations process-behaviour chart of time to resolve, on a logarithmic axis
 * @param counts process-behaviour chart of incidents a week, or of the days between rare ones
 * @param levels when the level of time to resolve moved
 * @param services rates of services, drawn toward the common one
 * @param factors contributing factors that meet more often than independence would give
 */
public record Trends(
        List<Remark> remarks,
        ProcessChart durations,
        ProcessChart counts,
        LevelChanges levels,
        ServiceRates services,
        FactorPairs factors) {
    public Trends {
        remarks = List.copyOf(remarks);
    }

    /**
     * Returns the trends of all cases.
     *
     * @param seed of the orders drawn to confirm change points
     */
    public static Trends of(Cases cases, long seed) {
        DurationDefinition resolve = DurationDefinition.TIME_TO_RESOLVE;
        return new Trends(
                List.of(
                        Arrivals.of(cases),
                        QuarterTrend.ofCounts(cases),
                        QuarterTrend.ofMedians(cases, resolve),
                        WeeklyLevels.of(cases, seed),
                        Loads.ofTime(cases, resolve),
                        Loads.ofTriggers(cases),
                        Loads.unseen(cases),
                        Loads.severity(cases, resolve)),
                ProcessChart.ofDurations(cases, resolve),
                ProcessChart.ofCounts(cases),
                LevelChanges.of(cases, resolve, seed),
                ServiceRates.of(cases),
                FactorPairs.of(cases.incidents()));
    }
}
