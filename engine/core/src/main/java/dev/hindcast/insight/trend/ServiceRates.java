package dev.hindcast.insight.trend;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.Figure;
import dev.hindcast.metric.Unit;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.rate.GammaPoisson;
import dev.hindcast.statistics.rate.Garwood;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Incidents of each service, drawn toward what all services have in common so that small ones are not ranked by luck.
 *
 * @param services by their rate, worst first
 * @param refusal why there is no ranking; the rates are then those of each service alone, by name
 */
public record ServiceRates(List<ServiceRate> services, Optional<String> refusal) {
    private static final double QUARTER = 365.25 / 4;

    public ServiceRates {
        services = List.copyOf(services);
    }

    /**
     * One service.
     *
     * @param service its name
     * @param incidents it had
     * @param rate incidents a quarter, drawn toward the common rate unless refused
     * @param rawRate incidents a quarter as counted; never to be ranked by
     */
    public record ServiceRate(String service, long incidents, Figure rate, double rawRate) {}

    /** Returns the rates over the whole of the data, for services that had an incident at all. */
    public static ServiceRates of(Cases cases) {
        Map<String, Long> counts = new TreeMap<>();
        cases.incidents()
                .forEach(incident -> incident.services().stream()
                        .distinct()
                        .forEach(service -> counts.merge(service, 1L, Long::sum)));
        double quarters = quarters(cases);
        long[] k = counts.values().stream().mapToLong(Long::longValue).toArray();
        double[] exposures = new double[k.length];
        Arrays.fill(exposures, quarters);
        Estimate<GammaPoisson> fit = GammaPoisson.of(k, exposures);
        List<ServiceRate> services = new ArrayList<>();
        int i = 0;
        for (Map.Entry<String, Long> service : counts.entrySet()) {
            services.add(rate(service.getKey(), service.getValue(), quarters, fit, i++));
        }
        if (fit.known().isPresent()) {
            services.sort(Comparator.<ServiceRate>comparingDouble(
                            s -> -s.rate().value().orElseThrow())
                    .thenComparing(ServiceRate::service));
        }
        return new ServiceRates(services, fit.refusal());
    }

    private static ServiceRate rate(
            String service, long count, double quarters, Estimate<GammaPoisson> fit, int index) {
        Figure figure = fit.known()
                .map(known -> Figure.of(
                        "rate_per_quarter",
                        Unit.INCIDENTS,
                        Estimate.of(known.rates().get(index)),
                        Estimate.of(known.interval(count, quarters))))
                .orElseGet(() -> Figure.of(
                        "rate_per_quarter",
                        Unit.INCIDENTS,
                        Estimate.of(count / quarters),
                        Garwood.rate(count, quarters)));
        return new ServiceRate(service, count, figure, count / quarters);
    }

    private static double quarters(Cases cases) {
        Optional<LocalDate> first = cases.incidents().stream()
                .flatMap(incident -> cases.calendar().dayOf(incident).stream())
                .min(Comparator.naturalOrder());
        long days = first.map(day -> ChronoUnit.DAYS.between(day, cases.lastDay()) + 1)
                .orElse(1L);
        return Math.max(1, days) / QUARTER;
    }
}
