package dev.hindcast.publish.chart;

import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.DotPlotSpec;
import dev.hindcast.charts.spec.Range;
import dev.hindcast.insight.trend.ServiceRates;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.NumberText;
import dev.hindcast.publish.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Incidents of each service, drawn toward what all services have in common. */
public final class ServiceChart {
    private static final int MOST = 20;
    private static final int LONGEST = 60;

    private ServiceChart() {}

    /** Returns the chart; absent where there is no service, or nothing to rank by. */
    public static Optional<DotPlotSpec> of(ServiceRates rates) {
        if (rates.services().isEmpty() || rates.refusal().isPresent()) {
            return Optional.empty();
        }
        long n = rates.services().stream()
                .mapToLong(ServiceRates.ServiceRate::incidents)
                .sum();
        Caption caption = new Caption(
                Messages.get("chart.services.title"),
                Messages.get("chart.services.subtitle", n, rates.services().size()),
                Messages.get("unit.per.quarter"),
                n,
                rates.services().size() > MOST ? List.of(Messages.get("chart.services.more", MOST)) : List.of());
        return Optional.of(new DotPlotSpec(
                "services-drawn-together",
                caption,
                rates.services().stream().limit(MOST).map(ServiceChart::row).toList(),
                Optional.empty()));
    }

    private static DotPlotSpec.Row row(ServiceRates.ServiceRate service) {
        OptionalDouble low = service.rate().low();
        return new DotPlotSpec.Row(
                SafeText.line(service.service(), LONGEST),
                NumberText.rounded(service.rate().value().orElse(0)),
                service.rate().value(),
                low.isPresent()
                        ? Optional.of(new Range(
                                low.getAsDouble(), service.rate().high().orElse(low.getAsDouble())))
                        : Optional.empty(),
                OptionalDouble.of(service.rawRate()));
    }
}
