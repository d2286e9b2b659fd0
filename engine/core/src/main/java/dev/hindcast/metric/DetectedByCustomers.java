package dev.hindcast.metric;

import dev.hindcast.model.DetectionSource;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.statistics.Wilson;
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
    public Optional<IncidentColumn> measured() {
        return Optional.of(FLAG);
    }

    @Override
    public Figures fold(long incidents, Distribution values) {
        Figures.Builder figures = new Figures.Builder();
        long n = values.count();
        if (n > 0) {
            figures.put(Statistic.MEAN, (double) values.sum() / n);
        }
        return figures.put(Statistic.MEAN_LOW, Statistic.MEAN_HIGH, Wilson.of(values.sum(), n))
                .build();
    }
}
