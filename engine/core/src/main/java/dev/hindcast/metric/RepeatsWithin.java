package dev.hindcast.metric;

import dev.hindcast.metric.repeat.RepeatHistory;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.statistics.survival.FollowUp;
import java.util.List;
import java.util.Optional;

/**
 * The share of incidents after which the same mechanism struck again within a number of days. Only incidents count whose mechanism
 * a person has established.
 *
 * @param days the span
 * @param history who came back when
 */
public record RepeatsWithin(int days, RepeatHistory history) implements Metric {
    /** The spans of the catalogue. */
    static final List<Integer> SPANS = List.of(7, 30, 60, 90, 180);

    /** How many draws an interval is made from. */
    public static final int REPLICATES = 1_999;
    /** Of the draws; any other serves as well, but all who tell this share take the same. */
    public static final long SEED = 1;

    @Override
    public String name() {
        return "repeats_within_" + days + "_days";
    }

    @Override
    public String title() {
        return "Came back within " + days + " days";
    }

    @Override
    public Unit unit() {
        return Unit.SHARE;
    }

    @Override
    public String definition() {
        return "incidents followed by another of the same mechanism within " + days
                + " days, among those whose mechanism people confirmed in repeats.csv; the last of each is followed to the end"
                + " of the data";
    }

    @Override
    public String refusal() {
        return "below 10 incidents whose mechanism is established; a span above half of the time covered; the interval below 3"
                + " mechanisms";
    }

    @Override
    public String source() {
        return "1 - S of the gaps, Kaplan and Meier 1958; interval: bootstrap over mechanisms, Davison and Hinkley 1997, 3.8";
    }

    @Override
    public Optional<IncidentColumn> measured() {
        return Optional.of(IncidentColumn.known("followed_for_repeats", history.byId()));
    }

    @Override
    public Figures fold(long incidents, Distribution values) {
        Figures.Builder figures = new Figures.Builder();
        if (incidents == 0 || history.windowDays().isEmpty()) {
            return figures.refuse(
                            incidents == 0
                                    ? "no incidents"
                                    : "nobody has established which incidents share a mechanism; repeats.csv says so")
                    .build();
        }
        FollowUp followUp = RepeatHistory.followUp(values.toSortedArray());
        double window = history.windowDays().getAsDouble();
        return figures.put(Statistic.MEAN, followUp.share(window, days))
                .put(Statistic.MEAN_LOW, Statistic.MEAN_HIGH, followUp.interval(window, days, REPLICATES, SEED))
                .build();
    }
}
