package dev.hindcast.publish.cause;

import dev.hindcast.insight.Figure;
import dev.hindcast.insight.cause.CauseShares;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.rootcause.published.PublishedTable;
import dev.hindcast.rootcause.published.PublishedTables;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Causes for machines: of all quarters, of each quarter, and as others published them. */
public final class CauseTables {
    private static final List<String> SHARE =
            List.of("kind", "cause", "incidents", "of", "share", "share_low", "share_high", "verdict");

    private CauseTables() {}

    /** Returns the tables. */
    public static List<DataTable> of(Facts facts) {
        return List.of(all(facts), quarters(facts), published());
    }

    private static DataTable all(Facts facts) {
        List<List<Field>> rows = new ArrayList<>();
        add(List.of(), "trigger", facts.causes().triggers(), rows);
        add(List.of(), "factor", facts.causes().factors(), rows);
        return new DataTable("causes", SHARE, rows);
    }

    private static DataTable quarters(Facts facts) {
        List<String> columns = new ArrayList<>(List.of("quarter"));
        columns.addAll(SHARE);
        List<List<Field>> rows = new ArrayList<>();
        facts.causes().byQuarter().forEach((quarter, shares) -> {
            List<Field> key = List.of(Field.of(quarter));
            add(key, "trigger", shares.triggers(), rows);
            add(key, "factor", shares.factors(), rows);
        });
        return new DataTable("causes_by_quarter", columns, rows);
    }

    /** What is not stated comes first: every other share is to be read beside it. */
    private static void add(List<Field> key, String kind, CauseShares shares, List<List<Field>> rows) {
        long unstated = shares.incidents() - shares.stated();
        rows.add(row(key, kind, unstated, shares.incidents(), shares.unstated()));
        shares.causes()
                .forEach(cause -> rows.add(row(key, kind, cause.incidents(), shares.incidents(), cause.share())));
    }

    private static List<Field> row(List<Field> key, String kind, long count, long of, Figure share) {
        List<Field> row = new ArrayList<>(key);
        row.addAll(List.of(
                Field.of(kind),
                Field.of(share.name()),
                Field.of(count),
                Field.of(of),
                Field.of(share.value()),
                Field.of(share.low()),
                Field.of(share.high()),
                Field.of(share.refusal())));
        return row;
    }

    private static DataTable published() {
        List<List<Field>> rows = new ArrayList<>();
        for (PublishedTable table : PublishedTables.ALL) {
            for (PublishedTable.Row row : table.rows()) {
                rows.add(List.of(
                        Field.of(table.name()),
                        Field.of(table.source()),
                        Field.of(table.counted()),
                        table.denominator().isPresent()
                                ? Field.of(table.denominator().getAsInt())
                                : new Field.Absent(),
                        Field.of(table.unknownPercent()),
                        Field.of(row.label()),
                        Field.of(OptionalDouble.of(row.percent())),
                        Field.of(row.triggers().stream()
                                .map(Trigger::id)
                                .sorted()
                                .collect(Collectors.joining("; ")))));
            }
        }
        return new DataTable(
                "published_causes",
                List.of("table", "source", "counted", "denominator", "unknown_percent", "label", "percent", "triggers"),
                rows);
    }
}
