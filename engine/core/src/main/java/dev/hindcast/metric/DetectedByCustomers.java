package dev.hindcast.metric;

import dev.hindcast.model.DetectionSource;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.share.Wilson;
import java.util.Optional;

/** The share of incidents that a customer noticed first, among those whose document says who did. */
public record DetectedByCustomers() implements Metric {
    private static final IncidentColumn FLAG =
            IncidentColumn.flag("detected_by_customer", IncidentColumn.DETECTION_SOURCE, DetectionSource.CUSTOMER.id());

    @Override
    public String name() {
        return "detected_by_customers";
    }

    @Override
    public String title() {
        return "Noticed first by customers";
    }

    @Override
    public Unit unit() {
        return Unit.SHARE;
    }

    @Override
    public String definition() {
        return "incidents first noticed by a customer, divided by those whose document says who noticed";
    }

    @Override
    public String refusal() {
        return "below 5 incidents whose document says who noticed";
    }

    @Override
    public String source() {
        return "Wilson 1927";
    }

    @Override
    public Optional<IncidentColumn> measured() {
        return Optional.of(FLAG);
    }

    @Override
    public Figures fold(long incidents, Distribution values) {
        Figures.Builder figures = new Figures.Builder();
        Estimate<Interval> interval = Wilson.of(values.sum(), values.count());
        // A share too small to have an interval is "k of n" and no figure.
        interval.known().ifPresent(known -> figures.put(Statistic.MEAN, (double) values.sum() / values.count()));
        return figures.put(Statistic.MEAN_LOW, Statistic.MEAN_HIGH, interval).build();
    }
}
