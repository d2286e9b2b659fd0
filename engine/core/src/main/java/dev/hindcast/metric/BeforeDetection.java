package dev.hindcast.metric;

import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.file.PackedPair;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.resampling.BcaBootstrap;
import dev.hindcast.statistics.resampling.BootstrapInterval;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The share of the time to resolve that had passed when the incident was noticed: Σ time to detect / Σ time to resolve over the
 * incidents that have both, and are noticed before they end.
 */
public record BeforeDetection() implements Metric {
    /** Of the draws; any other serves as well. */
    private static final long SEED = 1;

    private static final IncidentColumn BOTH = IncidentColumn.both(
            "detect_and_resolve", DurationDefinition.TIME_TO_DETECT, DurationDefinition.TIME_TO_RESOLVE);

    @Override
    public String name() {
        return "time_before_detection";
    }

    @Override
    public String title() {
        return "Time that passed before detection";
    }

    @Override
    public Unit unit() {
        return Unit.SHARE;
    }

    @Override
    public String definition() {
        return "sum of time to detect divided by sum of time to resolve, wall clock, over incidents that state both and are"
                + " noticed before they end";
    }

    @Override
    public String refusal() {
        return "no incident with both, or none that lasted; the interval below 8; durations above 30 days and whole days are left"
                + " out";
    }

    @Override
    public String source() {
        return "ratio of sums; interval: BCa bootstrap over whole incidents, Efron 1987, 9,999 replicates; from 10,000 incidents on the "
                + "1,000 farthest out drawn one by one, the sum of the others at once";
    }

    @Override
    public Optional<IncidentColumn> measured() {
        return Optional.of(BOTH);
    }

    @Override
    public Figures fold(long incidents, Distribution values) {
        Figures.Builder figures = new Figures.Builder();
        // In the order that resampling wants: turning the pairs around and sorting whole numbers is much quicker.
        long[] pairs = LongStream.of(values.toSortedArray())
                .map(pair -> PackedPair.of(PackedPair.second(pair), PackedPair.first(pair)))
                .sorted()
                .toArray();
        double[] detect = LongStream.of(pairs).mapToDouble(PackedPair::second).toArray();
        double[] resolve = LongStream.of(pairs).mapToDouble(PackedPair::first).toArray();
        double all = Arrays.stream(resolve).sum();
        if (all == 0) {
            return figures.refuse(reason(incidents, pairs.length)).build();
        }
        Estimate<BootstrapInterval> interval = BcaBootstrap.ratioOfSums(detect, resolve, BcaBootstrap.REPLICATES, SEED);
        Figures found = figures.put(Statistic.MEAN, Arrays.stream(detect).sum() / all)
                .put(Statistic.MEAN_LOW, Statistic.MEAN_HIGH, interval.map(BootstrapInterval::interval))
                .build();
        return interval.known()
                .flatMap(BootstrapInterval::abridged)
                .map(how -> found.with("interval of the share: " + how))
                .orElse(found);
    }

    private static String reason(long incidents, int pairs) {
        if (incidents == 0) {
            return "no incidents";
        }
        return pairs == 0 ? "no incident states when it began, was noticed and ended" : "every incident lasted no time";
    }
}
