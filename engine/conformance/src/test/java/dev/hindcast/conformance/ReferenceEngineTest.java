package dev.hindcast.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hindcast.query.Aggregate;
import dev.hindcast.query.Cell;
import dev.hindcast.query.CellTable;
import dev.hindcast.query.Column;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.Groups;
import dev.hindcast.query.Predicate;
import dev.hindcast.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arbiter itself, against answers worked out by hand. */
class ReferenceEngineTest {
    private static final Column SERVICE = Column.text("service");
    private static final Column SECONDS = Column.whole("seconds");
    private static final CellTable TABLE = TableLiteral.of(SERVICE, SECONDS)
            .row("api", 60)
            .row("web", 30)
            .row("api", null)
            .row(null, 90)
            .row("api", 60)
            .table();

    private static List<Groups.Group> run(Predicate where, List<Column> by, Aggregate... aggregates) {
        return new ReferenceEngine()
                .load(TABLE)
                .run(new Query(where, by, List.of(aggregates)))
                .groups();
    }

    @Test
    void computesEveryAggregateOfEveryGroup() {
        assertThat(run(
                        Predicate.everything(),
                        List.of(SERVICE),
                        new Aggregate.Count(),
                        new Aggregate.CountDistinct(SECONDS),
                        new Aggregate.Sum(SECONDS),
                        new Aggregate.Min(SECONDS),
                        new Aggregate.Max(SECONDS),
                        new Aggregate.DistributionOf(SECONDS)))
                .containsExactly(
                        group("api", 3, 1, 120, 60, 60, Distribution.of(60, 60)),
                        group("web", 1, 1, 30, 30, 30, Distribution.of(30)),
                        group(null, 1, 1, 90, 90, 90, Distribution.of(90)));
    }

    @Test
    void filtersWithTwoValuedLogic() {
        Predicate api = new Predicate.Equal(SERVICE, Cell.ofText("api"));
        assertThat(count(api)).isEqualTo(3);
        assertThat(count(new Predicate.Not(api))).isEqualTo(2);
        assertThat(count(new Predicate.Between(SECONDS, 30, 60))).isEqualTo(3);
        assertThat(count(new Predicate.Not(new Predicate.Between(SECONDS, 30, 60))))
                .isEqualTo(2);
        assertThat(count(new Predicate.Present(SECONDS))).isEqualTo(4);
        assertThat(count(new Predicate.And(List.of(api, new Predicate.Present(SECONDS)))))
                .isEqualTo(2);
        assertThat(count(new Predicate.And(List.of()))).isEqualTo(5);
    }

    @Test
    void refusesWhatItCannotAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(Predicate.everything(), List.of(Column.text("team"))))
                .withMessageContaining("team");
        CellTable large = TableLiteral.of(SECONDS).row(Long.MAX_VALUE).row(1).table();
        Query sum = new Query(Predicate.everything(), List.of(), List.of(new Aggregate.Sum(SECONDS)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new ReferenceEngine().load(large).run(sum));
    }

    @Test
    void aSeedGivesTheSameTableAndQueryAgain() {
        CellTable table = new RandomTables(7).table();
        assertThat(new RandomTables(7).table()).isEqualTo(table);
        assertThat(new RandomTables(7).query(table)).isEqualTo(new RandomTables(7).query(table));
    }

    private static long count(Predicate where) {
        return run(where, List.of(), new Aggregate.Count()).get(0).whole(0);
    }

    private static Groups.Group group(
            String key, long n, long distinct, long sum, long min, long max, Distribution all) {
        return new Groups.Group(
                List.of(Cell.ofText(key)),
                List.of(
                        Cell.ofWhole(n),
                        Cell.ofWhole(distinct),
                        Cell.ofWhole(sum),
                        Cell.ofWhole(min),
                        Cell.ofWhole(max),
                        all));
    }
}
