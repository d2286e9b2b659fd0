package dev.hindcast.publish.cause;

import dev.hindcast.insight.trend.FactorPairs;
import dev.hindcast.publish.chart.CauseChart;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.NumberText;
import java.util.List;
import java.util.OptionalDouble;

/** Factors that occur together. */
final class PairBlocks {
    private static final String FILE = "factor_pairs";
    private static final int MOST_ROWS = 15;

    private PairBlocks() {}

    static Block of(FactorPairs pairs) {
        if (pairs.pairs().isEmpty()) {
            return Block.Prose.of(Messages.get("pairs.none", pairs.sentence()));
        }
        return new Block.TableBlock(
                "factor-pairs",
                Messages.get("pairs.title"),
                Messages.get("pairs.note", pairs.examined()),
                List.of(
                        new Column(Messages.get("column.factor"), Column.Kind.KEY),
                        new Column(Messages.get("column.factor.other"), Column.Kind.KEY),
                        new Column(Messages.get("column.together"), Column.Kind.NUMBER),
                        new Column(Messages.get("column.incidents"), Column.Kind.NUMBER),
                        new Column(Messages.get("column.lift"), Column.Kind.NUMBER),
                        new Column(Messages.get("column.p"), Column.Kind.NUMBER)),
                pairs.pairs().stream().limit(MOST_ROWS).map(PairBlocks::cells).toList(),
                FILE,
                pairs.pairs().size());
    }

    private static List<TableCell> cells(FactorPairs.Pair pair) {
        OptionalDouble lift = pair.lift().value();
        return List.of(
                TableCell.of(CauseChart.words(pair.first().id())),
                TableCell.of(CauseChart.words(pair.second().id())),
                TableCell.of(pair.together()).from(origin(pair, "together")),
                TableCell.of(pair.incidents()).from(origin(pair, "incidents")),
                TableCell.of(NumberText.rounded(lift.orElseThrow())).from(origin(pair, "lift")),
                new TableCell(p(pair.adjustedP()), NumberText.exact(pair.adjustedP()))
                        .from(origin(pair, "adjusted_p")));
    }

    private static String p(double p) {
        return p < 0.001 ? "< 0.001" : NumberText.decimals(p, 3);
    }

    private static Origin origin(FactorPairs.Pair pair, String column) {
        return Origin.of(
                FILE,
                column,
                "first",
                pair.first().id(),
                "second",
                pair.second().id());
    }
}
