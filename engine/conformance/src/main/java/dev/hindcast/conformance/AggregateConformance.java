package dev.hindcast.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hindcast.query.Aggregate;
import dev.hindcast.query.AggregateValue;
import dev.hindcast.query.Cell;
import dev.hindcast.query.CellTable;
import dev.hindcast.query.Column;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.Groups;
import dev.hindcast.query.Predicate;
import dev.hindcast.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a query computes for a group. */
abstract class AggregateConformance extends GroupConformance {
    private static final List<Aggregate> ALL = List.of(
            new Aggregate.Count(),
            new Aggregate.CountDistinct(SERVICE),
            new Aggregate.CountDistinct(SECONDS),
            new Aggregate.Sum(SECONDS),
            new Aggregate.Min(SECONDS),
            new Aggregate.Max(SECONDS),
            new Aggregate.DistributionOf(SECONDS));
    private static final Query OVER_ALL = new Query(Predicate.everything(), List.of(), ALL);

    private List<AggregateValue> overall(CellTable table) {
        List<Groups.Group> groups = run(table, OVER_ALL).groups();
        assertThat(groups).hasSize(1);
        return groups.get(0).values();
    }

    private static CellTable seconds(Object... values) {
        TableLiteral table = TableLiteral.of(SERVICE, SECONDS);
        for (Object value : values) {
            table.row("api", value);
        }
        return table.table();
    }

    private static Cell whole(long value) {
        return Cell.ofWhole(value);
    }

    @Test
    void overNothingCountsAreZeroAndTheRestIsAbsent() {
        assertThat(overall(seconds()))
                .containsExactly(
                        whole(0),
                        whole(0),
                        whole(0),
                        Cell.absent(),
                        Cell.absent(),
                        Cell.absent(),
                        Distribution.empty());
    }

    @Test
    void overAbsentCellsRowsCountAndTheRestIsAbsent() {
        CellTable table = TableLiteral.of(SERVICE, SECONDS)
                .row(null, null)
                .row(null, null)
                .table();
        assertThat(overall(table))
                .containsExactly(
                        whole(2),
                        whole(0),
                        whole(0),
                        Cell.absent(),
                        Cell.absent(),
                        Cell.absent(),
                        Distribution.empty());
    }

    @Test
    void onlyPresentCellsCount() {
        assertThat(overall(seconds(7, null, -2, 7)))
                .containsExactly(
                        whole(4), whole(1), whole(2), whole(12), whole(-2), whole(7), Distribution.of(-2, 7, 7));
    }

    @Test
    void theSmallestNumberIsNotTakenForAbsent() {
        assertThat(overall(seconds(Long.MIN_VALUE, null, 1)))
                .containsExactly(
                        whole(3),
                        whole(1),
                        whole(2),
                        whole(Long.MIN_VALUE + 1),
                        whole(Long.MIN_VALUE),
                        whole(1),
                        Distribution.of(Long.MIN_VALUE, 1));
    }

    @Test
    void sumsAreExactBeyondTheReachOfDoubles() {
        long large = (1L << 53) + 1;
        assertThat(overall(seconds(large, large, 1)).get(3)).isEqualTo(whole(2 * large + 1));
    }

    @Test
    void aSumBeyondALongIsRefused() {
        assertOverflow(Long.MAX_VALUE, 1);
        assertOverflow(Long.MIN_VALUE, -1);
        assertOverflow(Long.MIN_VALUE, Long.MIN_VALUE);
        assertOverflow(Long.MAX_VALUE, Long.MAX_VALUE, 2);
    }

    @Test
    void aSumThatComesBackWithinALongIsGivenInAnyOrder() {
        assertThat(overall(seconds(Long.MAX_VALUE, 1, -1)).get(3)).isEqualTo(whole(Long.MAX_VALUE));
        assertThat(overall(seconds(Long.MAX_VALUE, -1, 1)).get(3)).isEqualTo(whole(Long.MAX_VALUE));
        assertThat(overall(seconds(Long.MIN_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, 2))
                        .get(3))
                .isEqualTo(whole(0));
    }

    @Test
    void onlyRowsThatCountCanOverflow() {
        CellTable table = seconds(Long.MAX_VALUE, 1);
        Query query = new Query(new Predicate.Equal(SECONDS, whole(1)), List.of(), List.of(new Aggregate.Sum(SECONDS)));
        assertThat(run(table, query).groups().get(0).values()).containsExactly(whole(1));
        Query apart = new Query(Predicate.everything(), List.of(SECONDS), List.of(new Aggregate.Sum(SECONDS)));
        assertThat(run(table, apart).groups()).hasSize(2);
    }

    @Test
    void anAbsentKeyHasAggregatesToo() {
        CellTable table = TableLiteral.of(SERVICE, SECONDS)
                .row(null, 3)
                .row("api", null)
                .row(null, 4)
                .table();
        List<Groups.Group> groups = run(
                        table,
                        new Query(
                                Predicate.everything(),
                                List.of(SERVICE),
                                List.of(new Aggregate.Sum(SECONDS), new Aggregate.DistributionOf(SECONDS))))
                .groups();
        assertThat(groups)
                .containsExactly(
                        new Groups.Group(List.of(Cell.ofText("api")), List.of(Cell.absent(), Distribution.empty())),
                        new Groups.Group(List.of(Cell.absent()), List.of(whole(7), Distribution.of(3, 4))));
    }

    @Test
    void differentValuesAreCountedWithinEachGroup() {
        Column team = Column.text("team");
        CellTable table = TableLiteral.of(SERVICE, team)
                .row("a", "x")
                .row("b", "x")
                .row("a", "y")
                .row("a", "x")
                .row("b", null)
                .table();
        Query query = new Query(Predicate.everything(), List.of(SERVICE), List.of(new Aggregate.CountDistinct(team)));
        assertThat(run(table, query).groups())
                .extracting(group -> group.whole(0))
                .containsExactly(2L, 1L);
    }

    @Test
    void theSameAggregateMayBeAskedForTwice() {
        Query query = new Query(
                Predicate.everything(), List.of(), List.of(new Aggregate.Sum(SECONDS), new Aggregate.Sum(SECONDS)));
        assertThat(run(seconds(1, 2), query).groups().get(0).values()).containsExactly(whole(3), whole(3));
    }

    @Test
    void bucketsAreRoundedAndCounted() {
        Query query = new Query(
                Predicate.everything(),
                List.of(),
                List.of(new Aggregate.BucketsOf(SECONDS), new Aggregate.DistributionOf(SECONDS)));
        CellTable table = seconds(3590, 3601, 127, null, 86_400, -1);
        assertThat(run(table, query).groups().get(0).values())
                .containsExactly(
                        Distribution.of(-1, 127, 3600, 3600, 86_400), Distribution.of(-1, 127, 3590, 3601, 86_400));
        assertThat(run(seconds(), query).groups().get(0).values())
                .containsExactly(Distribution.empty(), Distribution.empty());
    }

    private void assertOverflow(Object... values) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> overall(seconds(values)));
    }
}
