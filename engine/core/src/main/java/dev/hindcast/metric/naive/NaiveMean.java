package dev.hindcast.metric.naive;

import dev.hindcast.metric.Figures;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Statistic;
import dev.hindcast.metric.Unit;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.resampling.BcaBootstrap;
import dev.hindcast.statistics.resampling.BootstrapInterval;
import java.util.Arrays;

/** The mean of durations, which one long incident governs: never without its interval, and only for those who ask for it. */
public final class NaiveMean {
    /** Of the draws; any other serves as well. */
    private static final long SEED = 1;

    private NaiveMean() {}

    /** Returns the table with the interval of every mean; one that is refused is named among the refusals, how one of very many was drawn among the remarks. */
    public static MetricTable withIntervals(MetricTable table) {
        return table.metric().unit() != Unit.SECONDS
                ? table
                : new MetricTable(
                        table.metric(),
                        table.dimensions(),
                        table.rows().parallelStream()
                                .map(NaiveMean::withInterval)
                                .toList(),
                        table.form());
    }

    private static MetricTable.Row withInterval(MetricTable.Row row) {
        if (row.figures().get(Statistic.MEAN).isEmpty()) {
            return row;
        }
        double[] values =
                Arrays.stream(row.values().toSortedArray()).asDoubleStream().toArray();
        Estimate<BootstrapInterval> interval = BcaBootstrap.mean(values, BcaBootstrap.REPLICATES, SEED);
        Figures figures = interval.known()
                .map(known -> with(row.figures(), known))
                .orElseGet(() -> row.figures()
                        .without(
                                "no interval of the mean: " + interval.refusal().orElseThrow()));
        return new MetricTable.Row(row.key(), row.incidents(), row.n(), row.values(), figures);
    }

    private static Figures with(Figures figures, BootstrapInterval bootstrap) {
        Figures with = figures.with(Statistic.MEAN_LOW, Statistic.MEAN_HIGH, bootstrap.interval());
        return bootstrap
                .abridged()
                .map(how -> with.with("interval of the mean: " + how))
                .orElse(with);
    }
}
