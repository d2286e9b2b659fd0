package dev.hindcast.conformance;

import dev.hindcast.query.Aggregate;
import dev.hindcast.query.Cell;
import dev.hindcast.query.CellTable;
import dev.hindcast.query.Column;
import dev.hindcast.query.Predicate;
import dev.hindcast.query.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * Tables and queries drawn at random from values that have broken engines before. The same seed gives the same draws, on any
 * machine. Not thread-safe.
 */
public final class RandomTables {
    private static final int SEEDS = 200;
    private static final List<String> TEXTS = List.of(
            "NA",
            "*",
            "a~~~b",
            "a",
            "b",
            "null",
            "1.10",
            "1.1",
            "true",
            " a",
            "a ",
            "é",
            "e\u0301",
            "ı",
            "i",
            "🔥",
            "ｆ",
            "-2147483648");
    private static final long[] WHOLES = {
        0, 1, -1, 60, 86_400, Integer.MIN_VALUE, Integer.MAX_VALUE, (1L << 53) + 1, Long.MIN_VALUE, Long.MAX_VALUE
    };

    private final Random random;

    /** Draws from this seed on. */
    public RandomTables(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the seeds the conformance suite tries. */
    public static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    /** Returns a table of 1 to 6 columns and 0 to 200 rows; a fifth of the tables holds extreme numbers. */
    public CellTable table() {
        List<Column> columns = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            columns.add(random.nextBoolean() ? Column.text("text" + i) : Column.whole("whole" + i));
        }
        boolean extreme = random.nextInt(5) == 0;
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = random.nextInt(201); i > 0; i--) {
            rows.add(columns.stream().map(column -> cell(column, extreme)).toList());
        }
        return new CellTable(columns, rows);
    }

    /** Returns a query over the columns of this table. */
    public Query query(CellTable table) {
        List<Column> shuffled = new ArrayList<>(table.columns());
        Collections.shuffle(shuffled, random);
        List<Column> groupBy = shuffled.subList(0, random.nextInt(Math.min(4, shuffled.size() + 1)));
        List<Aggregate> aggregates = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            aggregates.add(aggregate(any(table.columns())));
        }
        return new Query(predicate(table, 3), groupBy, aggregates);
    }

    /** Returns the table with its rows in another order. */
    public CellTable shuffled(CellTable table) {
        List<List<Cell>> rows = new ArrayList<>(table.rows());
        Collections.shuffle(rows, random);
        return new CellTable(table.columns(), rows);
    }

    /** Returns a whole number between 0 and bound, the bound excluded. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    private Cell cell(Column column, boolean extreme) {
        if (random.nextInt(5) == 0) {
            return Cell.absent();
        }
        if (column.type() == Column.Type.TEXT) {
            return Cell.ofText(any(TEXTS));
        }
        return Cell.ofWhole(
                extreme
                        ? WHOLES[random.nextInt(WHOLES.length)]
                        : random.nextInt(50) * (random.nextInt(4) == 0 ? 86_399 : 1) - 10);
    }

    private Predicate predicate(CellTable table, int depth) {
        Column column = any(table.columns());
        switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0:
                return new Predicate.Present(column);
            case 1:
                Cell value = cell(column, random.nextBoolean());
                return value.isPresent() ? new Predicate.Equal(column, value) : Predicate.everything();
            case 2:
                return column.type() == Column.Type.WHOLE
                        ? new Predicate.Between(column, random.nextInt(30) - 10, random.nextInt(60) - 10)
                        : Predicate.everything();
            case 4:
                return new Predicate.Not(predicate(table, depth - 1));
            case 5:
                return new Predicate.And(LongStream.range(0, random.nextInt(3))
                        .mapToObj(i -> predicate(table, depth - 1))
                        .toList());
            default:
                return Predicate.everything();
        }
    }

    private Aggregate aggregate(Column column) {
        if (column.type() == Column.Type.TEXT) {
            return random.nextBoolean() ? new Aggregate.Count() : new Aggregate.CountDistinct(column);
        }
        return any(List.of(
                new Aggregate.CountDistinct(column),
                new Aggregate.Sum(column),
                new Aggregate.Min(column),
                new Aggregate.Max(column),
                new Aggregate.DistributionOf(column),
                new Aggregate.BucketsOf(column)));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
