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
import dev.hindcast.query.TableFile;
import dev.hindcast.query.bucket.Buckets;
import dev.hindcast.query.file.BadRow;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    @Override
    public OpenedTable open(TableFile file) throws IOException {
        ReferenceTable table = ReferenceTable.read(file);
        return new Opened(new Interpreter(table.cells()), table.rows(), table.skipped());
    }

    private record Opened(Interpreter table, long rows, List<BadRow> firstSkipped) implements OpenedTable {
        @Override
        public Groups run(Query query) {
            return table.run(query);
        }

        @Override
        public long skipped() {
            return firstSkipped.size();
        }

        @Override
        public void close() {
            table.close();
        }
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
                return test(equal.column(), cell -> cell.equals(equal.value()));
            }
            if (predicate instanceof Predicate.Between between) {
                return test(
                        between.column(),
                        cell -> cell instanceof Cell.Whole whole
                                && between.low() <= whole.value()
                                && whole.value() <= between.high());
            }
            if (predicate instanceof Predicate.Present present) {
                return test(present.column(), Cell::isPresent);
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

        private RowTest test(Column column, Function<Cell, Boolean> holds) {
            int at = position(column);
            return row -> holds.apply(row.get(at));
        }

        private Fold fold(Aggregate aggregate) {
            if (aggregate instanceof Aggregate.CountDistinct distinct) {
                return fold(
                        distinct.column(),
                        cells -> Cell.ofWhole(Set.copyOf(cells).size()));
            }
            if (aggregate instanceof Aggregate.Sum sum) {
                return fold(sum.column(), cells -> whole(sum(cells)));
            }
            if (aggregate instanceof Aggregate.Min min) {
                return fold(min.column(), cells -> whole(values(cells).boxed().min(Long::compare)));
            }
            if (aggregate instanceof Aggregate.Max max) {
                return fold(max.column(), cells -> whole(values(cells).boxed().max(Long::compare)));
            }
            if (aggregate instanceof Aggregate.DistributionOf distribution) {
                return fold(
                        distribution.column(),
                        cells -> Distribution.of(values(cells).toArray()));
            }
            if (aggregate instanceof Aggregate.BucketsOf buckets) {
                return fold(
                        buckets.column(),
                        cells -> Distribution.of(values(cells).map(Buckets::of).toArray()));
            }
            return rows -> Cell.ofWhole(rows.size());
        }

        private Fold fold(Column column, Function<List<Cell>, AggregateValue> ofPresent) {
            int at = position(column);
            return rows -> ofPresent.apply(rows.stream()
                    .map(row -> row.get(at))
                    .filter(Cell::isPresent)
                    .toList());
        }

        private int position(Column column) {
            int at = table.columns().indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException("the table has no column " + column);
            }
            return at;
        }

        private static LongStream values(List<Cell> cells) {
            return cells.stream().mapToLong(cell -> ((Cell.Whole) cell).value());
        }

        private static Optional<Long> sum(List<Cell> cells) {
            return values(cells)
                    .mapToObj(BigInteger::valueOf)
                    .reduce(BigInteger::add)
                    .map(BigInteger::longValueExact);
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
