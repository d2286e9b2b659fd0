package dev.hindcast.publish.insight;

import dev.hindcast.insight.Figure;
import dev.hindcast.insight.compare.Comparison;
import dev.hindcast.insight.compare.Side;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.table.ComparisonTable;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.SafeText;
import java.util.List;

/** The quarter against earlier ones. The verdict is words; no colour rewards noise. */
public final class ComparisonBlocks {
    private static final String FILE = "comparisons";
    private static final int LONGEST = 300;

    private ComparisonBlocks() {}

    /** Returns the table of the page. */
    public static Block of(List<Comparison> comparisons) {
        return new Block.TableBlock(
                "comparisons",
                Messages.get("comparisons.title"),
                Messages.get("comparisons.note"),
                List.of(
                        new Column(Messages.get("column.metric"), Column.Kind.WORDS),
                        new Column(Messages.get("column.against"), Column.Kind.KEY),
                        new Column(Messages.get("column.n"), Column.Kind.NUMBER),
                        new Column(Messages.get("column.n.before"), Column.Kind.NUMBER),
                        new Column(Messages.get("column.ratio"), Column.Kind.NUMBER),
                        new Column(Messages.get("column.interval"), Column.Kind.NUMBER),
                        new Column(Messages.get("column.visible"), Column.Kind.NUMBER),
                        new Column(Messages.get("column.verdict"), Column.Kind.WORDS)),
                comparisons.stream().map(ComparisonBlocks::cells).toList(),
                FILE);
    }

    private static List<TableCell> cells(Comparison comparison) {
        return List.of(
                TableCell.of(comparison.metric().title()),
                TableCell.of(comparison.earlier().label()),
                TableCell.of(counted(comparison, comparison.later())).from(origin(comparison, "n")),
                TableCell.of(counted(comparison, comparison.earlier())).from(origin(comparison, "earlier_n")),
                figure(comparison, comparison.ratio(), "ratio"),
                comparison.ratio().low().isPresent()
                        ? TableCell.of(FigureFields.interval(comparison.ratio()))
                                .from(origin(comparison, "ratio_low ratio_high"))
                        : new TableCell(FigureFields.words(comparison.ratio()), ""),
                figure(comparison, comparison.visibleCut(), "visible_cut"),
                TableCell.of(said(comparison)).from(origin(comparison, "sentence")));
    }

    /** Of a count every incident counts, of a duration those that have it. */
    private static long counted(Comparison comparison, Side side) {
        return comparison.metric().measured().isPresent() ? side.n() : side.incidents();
    }

    private static TableCell figure(Comparison comparison, Figure figure, String column) {
        return figure.value().isPresent()
                ? TableCell.of(FigureFields.words(figure)).from(origin(comparison, column))
                : new TableCell(
                        Messages.get("refused.few"),
                        SafeText.line(figure.refusal().orElse(""), LONGEST));
    }

    private static Origin origin(Comparison comparison, String column) {
        return Origin.of(
                FILE,
                column,
                "metric",
                comparison.metric().name(),
                "earlier_period",
                comparison.earlier().label());
    }

    private static String said(Comparison comparison) {
        return SafeText.line(comparison.sentence(), LONGEST);
    }

    /** Returns everything for machines, as {@code metrics --compare} prints it. */
    public static DataTable table(List<Comparison> comparisons) {
        return ComparisonTable.of(comparisons, List.of());
    }
}
