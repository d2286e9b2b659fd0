package dev.hindcast.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;

import dev.hindcast.query.Aggregate;
import dev.hindcast.query.AggregateValue;
import dev.hindcast.query.Cell;
import dev.hindcast.query.Groups;
import dev.hindcast.query.IncidentEngine.LoadedTable;
import dev.hindcast.query.Query;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A table inside Spark: filter, group, then at most two jobs, one for all single cells and one for all distributions. What comes
 * back are groups, and for each group its distinct values with their counts.
 */
final class SparkTable implements LoadedTable {
    private static final String VALUE = "value";
    private static final String WHICH = "which";

    private final Schema schema;
    private Dataset<Row> data;

    SparkTable(Dataset<Row> data, Schema schema) {
        this.data = data;
        this.schema = schema;
    }

    @Override
    public Groups run(Query query) {
        if (data == null) {
            throw new IllegalStateException("the table is closed");
        }
        Dataset<Row> rows = data.filter(new Condition(schema).of(query.where()));
        Map<List<Cell>, AggregateValue[]> groups = new LinkedHashMap<>();
        if (query.groupBy().isEmpty()) {
            groups.put(List.of(), new AggregateValue[query.aggregates().size()]);
        }
        List<Integer> cells = positions(query, false);
        List<Integer> distributions = positions(query, true);
        boolean keysAlone = query.aggregates().isEmpty() && !query.groupBy().isEmpty();
        if (!cells.isEmpty() || keysAlone) {
            cells(query, rows, cells, groups);
        }
        if (!distributions.isEmpty()) {
            distributions(query, rows, distributions, groups);
        }
        return new Groups(
                query,
                groups.entrySet().stream()
                        .map(group -> new Groups.Group(group.getKey(), List.of(group.getValue())))
                        .toList());
    }

    private void cells(Query query, Dataset<Row> rows, List<Integer> wanted, Map<List<Cell>, AggregateValue[]> groups) {
        Column[] keys = keys(query);
        Aggregation aggregation = new Aggregation(schema);
        List<Column> computed = wanted.stream()
                .map(position -> aggregation.of(query.aggregates().get(position)))
                .toList();
        Dataset<Row> answer = computed.isEmpty()
                ? rows.select(keys).distinct()
                : rows.groupBy(keys)
                        .agg(
                                computed.get(0),
                                computed.subList(1, computed.size()).toArray(Column[]::new));
        for (Row row : answer.collectAsList()) {
            AggregateValue[] values = values(query, row, groups);
            for (int i = 0; i < wanted.size(); i++) {
                values[wanted.get(i)] = Aggregation.cell(row, keys.length + i);
            }
        }
    }

    /** Counts the distinct values of all wanted columns in one pass: each row once for each of them. */
    private void distributions(
            Query query, Dataset<Row> rows, List<Integer> wanted, Map<List<Cell>, AggregateValue[]> groups) {
        Column[] keys = keys(query);
        Column[] measured = wanted.stream()
                .map(position -> measured(query.aggregates().get(position)))
                .toArray(Column[]::new);
        Column[] one = with(keys, lit(0).as(WHICH), measured[0].as(VALUE));
        Column[] several = with(keys, posexplode(array(measured)).as(new String[] {WHICH, VALUE}));
        Dataset<Row> counts = rows.select(wanted.size() == 1 ? one : several)
                .groupBy(with(keys, col(WHICH), col(VALUE)))
                .count();
        Map<AggregateValue[], Counts[]> collected = new IdentityHashMap<>();
        for (Row row : counts.collectAsList()) {
            Counts[] counted =
                    collected.computeIfAbsent(values(query, row, groups), group -> Counts.none(wanted.size()));
            // Absent values come too, so that a group without any value is there.
            if (!row.isNullAt(keys.length + 1)) {
                counted[row.getInt(keys.length)].add(row.getLong(keys.length + 1), row.getLong(keys.length + 2));
            }
        }
        for (AggregateValue[] values : groups.values()) {
            Counts[] counted = collected.getOrDefault(values, Counts.none(wanted.size()));
            for (int i = 0; i < wanted.size(); i++) {
                values[wanted.get(i)] = counted[i].distribution();
            }
        }
    }

    private Column measured(Aggregate aggregate) {
        return aggregate instanceof Aggregate.BucketsOf buckets
                ? Rounded.FUNCTION.apply(schema.of(buckets.column()))
                : schema.of(((Aggregate.DistributionOf) aggregate).column());
    }

    private static AggregateValue[] values(Query query, Row row, Map<List<Cell>, AggregateValue[]> groups) {
        return groups.computeIfAbsent(
                Schema.key(row, query.groupBy().size()),
                key -> new AggregateValue[query.aggregates().size()]);
    }

    private Column[] keys(Query query) {
        return query.groupBy().stream().map(schema::of).toArray(Column[]::new);
    }

    private static Column[] with(Column[] keys, Column... more) {
        return Stream.concat(Stream.of(keys), Stream.of(more)).toArray(Column[]::new);
    }

    private static List<Integer> positions(Query query, boolean distributions) {
        return IntStream.range(0, query.aggregates().size())
                .filter(i -> isDistribution(query.aggregates().get(i)) == distributions)
                .boxed()
                .toList();
    }

    private static boolean isDistribution(Aggregate aggregate) {
        return aggregate instanceof Aggregate.DistributionOf || aggregate instanceof Aggregate.BucketsOf;
    }

    @Override
    public void close() {
        data = null;
    }
}
