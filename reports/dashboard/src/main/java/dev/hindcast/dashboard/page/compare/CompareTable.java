package dev.hindcast.dashboard.page.compare;

import dev.hindcast.dashboard.filter.Parameters;
import dev.hindcast.dashboard.filter.Selection;
import dev.hindcast.dashboard.page.DrillDown;
import dev.hindcast.dashboard.page.Words;
import dev.hindcast.insight.Figure;
import dev.hindcast.insight.compare.Comparison;
import dev.hindcast.insight.compare.Period;
import dev.hindcast.insight.compare.Side;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.html.BlockHtml;
import dev.hindcast.publish.html.Links;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.NumberText;
import java.util.List;

/** The comparisons as a table, each verdict in full. */
final class CompareTable {
    private CompareTable() {}

    static String of(Compared compared, Parameters within) {
        List<Column> columns = List.of(
                new Column(Words.get("compare.measured"), Column.Kind.WORDS),
                new Column(Words.get("compare.n", compared.later().label()), Column.Kind.NUMBER),
                new Column(Words.get("compare.n", compared.earlier().label()), Column.Kind.NUMBER),
                new Column(Words.get("compare.ratio"), Column.Kind.NUMBER),
                new Column(Words.get("compare.interval"), Column.Kind.NUMBER),
                new Column(Words.get("compare.verdict"), Column.Kind.WORDS));
        return BlockHtml.of(
                new Block.TableBlock(
                        "comparisons",
                        Words.get(
                                "compare.against",
                                compared.later().label(),
                                compared.earlier().label()),
                        Words.get("compare.note"),
                        columns,
                        compared.comparisons().stream().map(CompareTable::row).toList(),
                        "comparisons"),
                new Sides(compared, within));
    }

    private static List<TableCell> row(Comparison comparison) {
        return List.of(
                new TableCell(
                        comparison.metric().title(), "", comparison.metric().definition()),
                n(comparison, comparison.later(), "n"),
                n(comparison, comparison.earlier(), "earlier_n"),
                ratio(comparison.ratio()),
                interval(comparison.ratio()),
                TableCell.of(comparison.sentence()));
    }

    private static TableCell n(Comparison comparison, Side side, String column) {
        boolean measured = comparison.metric().measured().isPresent();
        return TableCell.of(measured ? side.n() : side.incidents())
                .from(Origin.of(
                        "comparisons", column, "metric", comparison.metric().name()));
    }

    private static TableCell ratio(Figure ratio) {
        return ratio.value().isPresent()
                ? TableCell.of(NumberText.rounded(ratio.value().getAsDouble()))
                : new TableCell(DurationText.ABSENT, ratio.refusal().orElse(""));
    }

    private static TableCell interval(Figure ratio) {
        return ratio.low().isPresent() && ratio.high().isPresent()
                ? TableCell.of(Words.get(
                        "compare.range",
                        NumberText.rounded(ratio.low().getAsDouble()),
                        NumberText.rounded(ratio.high().getAsDouble())))
                : new TableCell(DurationText.ABSENT, ratio.refusal().orElse(""));
    }

    /** Each n leads to the incidents of its own period. */
    private record Sides(Compared compared, Parameters within) implements Links {
        @Override
        public String figure(Origin origin) {
            if (origin.table() == null) {
                return null;
            }
            Period period = origin.column().equals("n") ? compared.later() : compared.earlier();
            return within.with(Selection.KNOWN, origin.row().substring("metric=".length()))
                    .with("from", period.first().toString())
                    .with("to", period.last().toString())
                    .address("/incidents");
        }

        @Override
        public List<Link> table(String file) {
            return new DrillDown(within.with("later", ComparePage.written(compared.later()))
                            .with("earlier", ComparePage.written(compared.earlier())))
                    .table(file);
        }

        @Override
        public List<Link> chart(String id) {
            return List.of();
        }
    }
}
