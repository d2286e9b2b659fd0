package dev.hindcast.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hindcast.query.Aggregate;
import dev.hindcast.query.Cell;
import dev.hindcast.query.CellTable;
import dev.hindcast.query.Column;
import dev.hindcast.query.Groups;
import dev.hindcast.query.IncidentEngine;
import dev.hindcast.query.Predicate;
import dev.hindcast.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows a query counts. */
abstract class FilterConformance {
    static final Column SERVICE = Column.text("service");
    static final Column SECONDS = Column.whole("seconds");
    private static final CellTable TABLE = TableLiteral.of(SERVICE, SECONDS)
            .row("NA", 5)
            .row("*", 0)
            .row(null, -3)
            .row("api", null)
            .row(null, null)
            .row("api", Long.MIN_VALUE)
            .row("api ", Long.MAX_VALUE)
            .table();

    /** Returns the engine under test. */
    protected abstract IncidentEngine engine();

    final Groups run(CellTable table, Query query) {
        try (IncidentEngine.LoadedTable loaded = engine().load(table)) {
            return loaded.run(query);
        }
    }

    final long count(CellTable table, Predicate where) {
        Groups groups = run(table, new Query(where, List.of(), List.of(new Aggregate.Count())));
        assertThat(groups.groups()).hasSize(1);
        return groups.groups().get(0).whole(0);
    }

    private static Predicate equal(Column column, Object value) {
        return new Predicate.Equal(column, TableLiteral.cell(value));
    }

    @Test
    void everythingCountsEveryRow() {
        assertThat(count(TABLE, Predicate.everything())).isEqualTo(7);
    }

    @Test
    void textThatLooksMissingIsNot() {
        assertThat(count(TABLE, equal(SERVICE, "NA"))).isEqualTo(1);
        assertThat(count(TABLE, equal(SERVICE, "*"))).isEqualTo(1);
    }

    @Test
    void textDiffersByItsLastSpace() {
        assertThat(count(TABLE, equal(SERVICE, "api"))).isEqualTo(2);
        assertThat(count(TABLE, equal(SERVICE, "api "))).isEqualTo(1);
    }

    @Test
    void textThatOccursNowhereEqualsNothing() {
        assertThat(count(TABLE, equal(SERVICE, "API"))).isZero();
        assertThat(count(TABLE, equal(SERVICE, "nobody"))).isZero();
    }

    @Test
    void theSmallestAndLargestNumbersAreNumbers() {
        assertThat(count(TABLE, equal(SECONDS, Long.MIN_VALUE))).isEqualTo(1);
        assertThat(count(TABLE, equal(SECONDS, Long.MAX_VALUE))).isEqualTo(1);
        assertThat(count(TABLE, new Predicate.Present(SECONDS))).isEqualTo(5);
    }

    @Test
    void zeroIsNotAbsent() {
        assertThat(count(TABLE, equal(SECONDS, 0))).isEqualTo(1);
    }

    @Test
    void betweenIncludesBothEnds() {
        assertThat(count(TABLE, new Predicate.Between(SECONDS, -3, 5))).isEqualTo(3);
        assertThat(count(TABLE, new Predicate.Between(SECONDS, -2, 4))).isEqualTo(1);
        assertThat(count(TABLE, new Predicate.Between(SECONDS, Long.MIN_VALUE, Long.MAX_VALUE)))
                .isEqualTo(5);
    }

    @Test
    void betweenHighAndLowIsNothing() {
        assertThat(count(TABLE, new Predicate.Between(SECONDS, 5, -3))).isZero();
    }

    @Test
    void numbersBeyondTheReachOfDoublesAreToldApart() {
        long large = 1L << 53;
        CellTable table = TableLiteral.of(SECONDS).row(large).row(large + 1).table();
        assertThat(count(table, equal(SECONDS, large))).isEqualTo(1);
        assertThat(count(table, new Predicate.Between(SECONDS, large + 1, large + 9)))
                .isEqualTo(1);
    }

    @Test
    void anAbsentCellSatisfiesNothingButNot() {
        assertThat(count(TABLE, new Predicate.Not(equal(SERVICE, "api")))).isEqualTo(5);
        assertThat(count(TABLE, new Predicate.Not(new Predicate.Between(SECONDS, -9, 9))))
                .isEqualTo(4);
        assertThat(count(TABLE, new Predicate.Not(new Predicate.Present(SERVICE))))
                .isEqualTo(2);
        assertThat(count(TABLE, new Predicate.Not(Predicate.everything()))).isZero();
    }

    @Test
    void andOfNothingIsEverything() {
        assertThat(count(TABLE, new Predicate.And(List.of()))).isEqualTo(7);
        assertThat(count(TABLE, new Predicate.Not(new Predicate.And(List.of()))))
                .isZero();
    }

    @Test
    void andNeedsAllItsParts() {
        Predicate both = new Predicate.And(List.of(equal(SERVICE, "api"), new Predicate.Present(SECONDS)));
        assertThat(count(TABLE, both)).isEqualTo(1);
        assertThat(count(TABLE, new Predicate.Not(both))).isEqualTo(6);
    }

    @Test
    void anUnknownColumnIsRefusedByName() {
        assertRefused(new Query(equal(Column.text("severety"), "x"), List.of(), List.of()));
        assertRefused(new Query(Predicate.everything(), List.of(Column.text("severety")), List.of()));
        assertRefused(
                new Query(Predicate.everything(), List.of(), List.of(new Aggregate.Sum(Column.whole("severety")))));
        Predicate never = new Predicate.Not(Predicate.everything());
        Predicate hidden = new Predicate.And(List.of(never, new Predicate.Present(Column.text("severety"))));
        assertRefused(new Query(hidden, List.of(), List.of()));
    }

    @Test
    void aColumnOfAnotherTypeIsUnknown() {
        Query query = new Query(new Predicate.Present(Column.whole("service")), List.of(), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> run(TABLE, query)).withMessageContaining("service");
    }

    @Test
    void columnsMayDifferByCaseOnlyAndHoldAnyCharacter() {
        Column upper = Column.text("Service");
        Column odd = Column.whole("a.b `c` ~~~ \"d\"");
        CellTable table = TableLiteral.of(SERVICE, upper, odd)
                .row("a", "b", 1)
                .row("a", "c", 2)
                .table();
        assertThat(count(table, equal(upper, "c"))).isEqualTo(1);
        assertThat(count(table, equal(SERVICE, "a"))).isEqualTo(2);
        Query query = new Query(Predicate.everything(), List.of(odd, upper), List.of());
        assertThat(run(table, query).groups())
                .extracting(Groups.Group::key)
                .containsExactly(
                        List.of(Cell.ofWhole(1), Cell.ofText("b")), List.of(Cell.ofWhole(2), Cell.ofText("c")));
    }

    private void assertRefused(Query query) {
        CellTable empty = TableLiteral.of(SERVICE, SECONDS).table();
        assertThatIllegalArgumentException().isThrownBy(() -> run(TABLE, query)).withMessageContaining("severety");
        assertThatIllegalArgumentException().isThrownBy(() -> run(empty, query)).withMessageContaining("severety");
    }
}
