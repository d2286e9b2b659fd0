package dev.hindcast.conformance;

import dev.hindcast.query.Aggregate;
import dev.hindcast.query.AggregateValue;
import dev.hindcast.query.Cell;
import dev.hindcast.query.CellTable;
import dev.hindcast.query.Column;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.Groups;
import dev.hindcast.query.IncidentEngine;
import dev.hindcast.query.Predicate;
import dev.hindcast.query.Query;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** The arbiter: the meaning of a query spelled out on plain lists, for reading and not for speed. */
public final class ReferenceEngine implements IncidentEngine {
    @Override
    public String name() {
        return "reference";
    }

    @Override
    public LoadedTable load(CellTable table) {
        return new Interpreter(table);
    }

    private record Interpreter(CellTable table) implements LoadedTable {
        @Override
        public Groups run(Query query) {
            RowTest where = test(query.where());
            List<Integer> keys = query.groupBy().stream().map(this::position).toList();
            List<Fold> folds = query.aggregates().stream().map(this::fold).toList();
            Map<List<Cell>, List<List<Cell>>> rowsByKey = new LinkedHashMap<>();
            if (keys.isEmpty()) {
                rowsByKey.put(List.of(), new ArrayList<>());
            }
            for (List<Cell> row : table.rows()) {
                if (where.holds(row)) {
                    List<Cell> key = keys.stream().map(row::get).toList();
                    rowsByKey.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
                }
            }
            List<Groups.Group> groups = new ArrayList<>();
            rowsByKey.forEach((key, rows) -> groups.add(new Groups.Group(
                    key, folds.stream().map(fold -> fold.of(rows)).toList())));
            return new Groups(query, groups);
        }

        private RowTest test(Predicate predicate) {
            if (predicate instanceof Predicate.Equal equal) {
                int at = position(equal.column());
                return row -> row.get(at).equals(equal.value());
            }
            if (predicate instanceof Predicate.Between between) {
                int at = position(between.column());
                return row -> row.get(at) instanceof Cell.Whole whole
                        && between.low() <= whole.value()
                        && whole.value() <= between.high();
            }
            if (predicate instanceof Predicate.Present present) {
                int at = position(present.column());
                return row -> row.get(at).isPresent();
            }
            if (predicate instanceof Predicate.And and) {
                List<RowTest> all = and.all().stream().map(this::test).toList();
                return row -> all.stream().allMatch(part -> part.holds(row));
            }
            if (predicate instanceof Predicate.Not not) {
                RowTest negated = test(not.negated());
                return row -> !negated.holds(row);
            }
            return row -> true;
        }

        private Fold fold(Aggregate aggregate) {
            if (aggregate instanceof Aggregate.CountDistinct distinct) {
                int at = position(distinct.column());
                return rows -> Cell.ofWhole(rows.stream()
                        .map(row -> row.get(at))
                        .filter(Cell::isPresent)
                        .distinct()
                        .count());
            }
            if (aggregate instanceof Aggregate.Sum sum) {
                int at = position(sum.column());
                return rows -> whole(values(rows, at)
                        .mapToObj(BigInteger::valueOf)
                        .reduce(BigInteger::add)
                        .map(BigInteger::longValueExact));
            }
            if (aggregate instanceof Aggregate.Min min) {
                int at = position(min.column());
                return rows -> whole(values(rows, at).boxed().min(Long::compare));
            }
            if (aggregate instanceof Aggregate.Max max) {
                int at = position(max.column());
                return rows -> whole(values(rows, at).boxed().max(Long::compare));
            }
            if (aggregate instanceof Aggregate.DistributionOf distribution) {
                int at = position(distribution.column());
                return rows -> Distribution.of(values(rows, at).toArray());
            }
            return rows -> Cell.ofWhole(rows.size());
        }

        private int position(Column column) {
            int at = table.columns().indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException("the table has no column " + column);
            }
            return at;
        }

        private static LongStream values(List<List<Cell>> rows, int at) {
            return rows.stream()
                    .filter(row -> row.get(at).isPresent())
                    .mapToLong(row -> ((Cell.Whole) row.get(at)).value());
        }

        private static Cell whole(Optional<Long> value) {
            return value.map(Cell::ofWhole).orElse(Cell.absent());
        }

        @Override
        public void close() {
            // Nothing is held but the rows themselves.
        }
    }

    private interface RowTest {
        boolean holds(List<Cell> row);
    }

    private interface Fold {
        AggregateValue of(List<List<Cell>> rows);
    }
}
