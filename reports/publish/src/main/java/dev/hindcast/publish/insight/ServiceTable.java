package dev.hindcast.publish.insight;

import dev.hindcast.insight.trend.ServiceRates;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import java.util.List;
import java.util.OptionalDouble;

/** Incidents of each service per quarter, as counted and drawn toward what all have in common. */
public final class ServiceTable {
    private ServiceTable() {}

    /** Returns the table. */
    public static DataTable of(List<ServiceRates.ServiceRate> services) {
        return new DataTable(
                "service_rates",
                List.of("service", "incidents", "raw_per_quarter", "per_quarter", "low", "high", "refusal"),
                services.stream()
                        .map(service -> List.of(
                                Field.of(service.service()),
                                Field.of(service.incidents()),
                                Field.of(OptionalDouble.of(service.rawRate())),
                                Field.of(service.rate().value()),
                                Field.of(service.rate().low()),
                                Field.of(service.rate().high()),
                                Field.of(service.rate().refusal())))
                        .toList());
    }
}
