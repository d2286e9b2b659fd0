package dev.hindcast.publish.insight;

import dev.hindcast.insight.trend.StillOpen;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The steps of the curves of what is still open. */
public final class OpenTable {
    private OpenTable() {}

    /** Returns the table, a row for each step. */
    public static DataTable of(Map<String, StillOpen> quarters) {
        List<List<Field>> rows = new ArrayList<>();
        quarters.forEach((quarter, curve) -> curve.steps()
                .forEach(step -> rows.add(List.of(
                        Field.of(quarter),
                        Field.of(OptionalDouble.of(step.seconds())),
                        Field.of(OptionalDouble.of(step.share())),
                        Field.of(step.low()),
                        Field.of(step.high())))));
        return new DataTable("still_open", List.of("quarter", "seconds", "share", "low", "high"), rows);
    }
}
