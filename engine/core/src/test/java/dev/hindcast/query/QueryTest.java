package dev.hindcast.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static final Column SERVICE = Column.text("service");
    private static final Column SECONDS = Column.whole("seconds");

    @Test
    void numbersAreNotAskedOfText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Aggregate.Sum(SERVICE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Aggregate.Min(SERVICE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Aggregate.Max(SERVICE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Aggregate.DistributionOf(SERVICE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Predicate.Between(SERVICE, 0, 1));
    }

    @Test
    void whatAColumnNeverHoldsIsNotComparedWithIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Predicate.Equal(SERVICE, Cell.ofWhole(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Predicate.Equal(SECONDS, Cell.ofText("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Predicate.Equal(SERVICE, Cell.absent()));
    }

    @Test
    void noColumnIsGroupedByTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Query(Predicate.everything(), List.of(SERVICE, SERVICE), List.of()));
    }

    @Test
    void aTableRefusesRowsThatDoNotFit() {
        List<Column> columns = List.of(SERVICE, SECONDS);
        assertThatIllegalArgumentException().isThrownBy(() -> new CellTable(columns, List.of(List.of(Cell.absent()))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellTable(columns, List.of(List.of(Cell.ofWhole(1), Cell.ofWhole(1)))))
                .withMessageContaining("service");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellTable(columns, List.of(List.of(Cell.ofText("a"), Cell.ofText("1")))))
                .withMessageContaining("seconds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellTable(List.of(SERVICE, Column.whole("service")), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.text(" "));
    }

    @Test
    void groupsAreOrderedByTheirKeysColumnAfterColumn() {
        Query query = new Query(Predicate.everything(), List.of(SERVICE, SECONDS), List.of());
        Groups.Group first = group(Cell.ofText("a"), Cell.ofWhole(9));
        Groups.Group second = group(Cell.ofText("a"), Cell.absent());
        Groups.Group third = group(Cell.absent(), Cell.ofWhole(1));
        assertThat(new Groups(query, List.of(third, second, first)).groups()).containsExactly(first, second, third);
    }

    @Test
    void anAbsentWholeReadsAsZero() {
        Groups.Group group = new Groups.Group(List.of(), List.of(Cell.ofWhole(4), Cell.absent(), Distribution.of(1)));
        assertThat(group.whole(0)).isEqualTo(4);
        assertThat(group.whole(1)).isZero();
        assertThat(group.distribution(2)).isEqualTo(Distribution.of(1));
    }

    private static Groups.Group group(Cell... key) {
        return new Groups.Group(List.of(key), List.of());
    }
}
