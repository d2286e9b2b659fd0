package dev.hindcast.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.query.Aggregate;
import dev.hindcast.query.Cell;
import dev.hindcast.query.CellTable;
import dev.hindcast.query.Column;
import dev.hindcast.query.Groups;
import dev.hindcast.query.Predicate;
import dev.hindcast.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which groups a query forms, and in what order. */
abstract class GroupConformance extends FilterConformance {
    private static final List<String> HOSTILE = List.of(
            " NA",
            "\"~~~\"",
            "*",
            "-2147483648",
            "1.1",
            "1.10",
            "N/A",
            "NA",
            "NULL",
            "NaN",
            "a",
            "a ",
            "a~~~b",
            "b",
            "e\u0301",
            "i",
            "null",
            "true",
            "É",
            "ß",
            "é",
            "İ",
            "ı",
            "ｆ",
            "🔥");

    private static Query countBy(Column... columns) {
        return new Query(Predicate.everything(), List.of(columns), List.of(new Aggregate.Count()));
    }

    private static Groups.Group group(long count, Object... key) {
        List<Cell> cells = new ArrayList<>();
        for (Object value : key) {
            cells.add(TableLiteral.cell(value));
        }
        return new Groups.Group(cells, List.of(Cell.ofWhole(count)));
    }

    @Test
    void everyHostileTextKeepsAGroupOfItsOwnInCodePointOrder() {
        TableLiteral table = TableLiteral.of(SERVICE);
        for (int i = HOSTILE.size() - 1; i >= 0; i--) {
            table.row(HOSTILE.get(i)).row((Object) null).row(HOSTILE.get(i));
        }
        List<Groups.Group> expected = new ArrayList<>();
        HOSTILE.forEach(text -> expected.add(group(2, text)));
        expected.add(group(HOSTILE.size(), (Object) null));
        assertThat(run(table.table(), countBy(SERVICE)).groups()).containsExactlyElementsOf(expected);
    }

    @Test
    void pairsThatReadAlikeWhenGluedStayApart() {
        Column team = Column.text("team");
        CellTable table = TableLiteral.of(SERVICE, team)
                .row("a~~~b", "c")
                .row("a", "b~~~c")
                .row("a", null)
                .row(null, "a")
                .table();
        assertThat(run(table, countBy(SERVICE, team)).groups())
                .containsExactly(
                        group(1, "a", "b~~~c"), group(1, "a", null), group(1, "a~~~b", "c"), group(1, null, "a"));
    }

    @Test
    void wholeNumbersAreKeysToTheirVeryEnds() {
        CellTable table = TableLiteral.of(SECONDS)
                .row(Long.MAX_VALUE)
                .row((Object) null)
                .row(0)
                .row(Long.MIN_VALUE)
                .row(Integer.MIN_VALUE)
                .row(Long.MIN_VALUE)
                .table();
        assertThat(run(table, countBy(SECONDS)).groups())
                .containsExactly(
                        group(2, Long.MIN_VALUE),
                        group(1, Integer.MIN_VALUE),
                        group(1, 0),
                        group(1, Long.MAX_VALUE),
                        group(1, (Object) null));
    }

    @Test
    void veryLongTextIsAKey() {
        String text = "x".repeat(100_000);
        CellTable table =
                TableLiteral.of(SERVICE).row(text).row(text + "y").row(text).table();
        assertThat(run(table, countBy(SERVICE)).groups()).containsExactly(group(2, text), group(1, text + "y"));
    }

    @Test
    void absentEverywhereIsOneGroup() {
        CellTable table = TableLiteral.of(SERVICE, SECONDS)
                .row(null, null)
                .row(null, null)
                .table();
        assertThat(run(table, countBy(SERVICE, SECONDS)).groups()).containsExactly(group(2, null, null));
    }

    @Test
    void noRowsGiveNoGroupsButOneWithoutAKey() {
        CellTable table = TableLiteral.of(SERVICE).table();
        assertThat(run(table, countBy(SERVICE)).groups()).isEmpty();
        assertThat(run(table, countBy()).groups()).containsExactly(group(0));
    }

    @Test
    void rowsFilteredAwayGiveNoGroups() {
        CellTable table = TableLiteral.of(SERVICE).row("a").table();
        Predicate nothing = new Predicate.Not(Predicate.everything());
        assertThat(run(table, new Query(nothing, List.of(SERVICE), List.of())).groups())
                .isEmpty();
    }

    @Test
    void aSingleRowIsASingleGroup() {
        CellTable table = TableLiteral.of(SERVICE).row("a").table();
        assertThat(run(table, countBy(SERVICE)).groups()).containsExactly(group(1, "a"));
    }

    @Test
    void groupsWithoutAggregatesHaveKeysAlone() {
        CellTable table = TableLiteral.of(SERVICE).row("a").row("b").row("a").table();
        assertThat(run(table, new Query(Predicate.everything(), List.of(SERVICE), List.of()))
                        .groups())
                .extracting(Groups.Group::key)
                .containsExactly(List.of(Cell.ofText("a")), List.of(Cell.ofText("b")));
    }

    @Test
    void manyGroupsAndManyRowsInAGroupAreCountedExactly() {
        // 13,640 small groups, then one of 1,500 rows: both have made engines lose rows.
        TableLiteral table = TableLiteral.of(SERVICE);
        IntStream.range(0, 13_640).forEach(i -> table.row("service-" + i));
        IntStream.range(0, 1_500).forEach(i -> table.row("busy"));
        List<Groups.Group> groups = run(table.table(), countBy(SERVICE)).groups();
        assertThat(groups).hasSize(13_641);
        assertThat(groups.get(0)).isEqualTo(group(1_500, "busy"));
        assertThat(groups.subList(1, groups.size())).allMatch(group -> group.whole(0) == 1);
    }

    @Test
    void soManyKeyColumnsThatTheirCombinationsExceedALong() {
        Column[] columns = IntStream.range(0, 24)
                .mapToObj(i -> i % 2 == 0 ? Column.text("c" + i) : Column.whole("c" + i))
                .toArray(Column[]::new);
        TableLiteral table = TableLiteral.of(columns);
        for (int row = 0; row < 120; row++) {
            Object[] cells = new Object[columns.length];
            for (int i = 0; i < cells.length; i++) {
                int value = row % 60 == i ? 1_000 + row % 60 : row % 60;
                cells[i] = i % 2 == 0 ? (Object) ("v" + value) : (Object) value;
            }
            table.row(cells);
        }
        assertThat(run(table.table(), countBy(columns)).groups())
                .hasSize(60)
                .allMatch(group -> group.whole(0) == 2)
                .isEqualTo(new ReferenceEngine()
                        .load(table.table())
                        .run(countBy(columns))
                        .groups());
    }
}
