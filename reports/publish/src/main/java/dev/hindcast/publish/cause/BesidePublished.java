package dev.hindcast.publish.cause;

import dev.hindcast.insight.Figure;
import dev.hindcast.insight.cause.CauseShares;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.publish.chart.CauseChart;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.NumberText;
import dev.hindcast.rootcause.published.PublishedTable;
import dev.hindcast.rootcause.published.PublishedTables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Our shares of triggers beside those that others published. Their labels are not ours, and neither are their denominators. */
final class BesidePublished {
    private BesidePublished() {}

    /** Returns the table and what each published share is a share of. */
    static List<Block> of(CauseShares shares) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(Messages.get("column.trigger"), Column.Kind.KEY),
                new Column(Messages.get("column.share.here"), Column.Kind.NUMBER)));
        PublishedTables.ALL.forEach(table -> columns.add(new Column(table.name(), Column.Kind.WORDS)));
        List<List<TableCell>> rows = new ArrayList<>();
        rows.add(unstated(shares));
        shares.causes().forEach(cause -> rows.add(row(cause)));
        return List.of(
                new Block.TableBlock(
                        "published",
                        Messages.get("published.title"),
                        Messages.get("published.note"),
                        columns,
                        rows,
                        "published_causes"),
                new Block.Definitions(PublishedTables.ALL.stream()
                        .map(table -> new Block.Definition(
                                table.name(), Messages.get("published.source", table.source(), table.counted())))
                        .toList()));
    }

    private static List<TableCell> unstated(CauseShares shares) {
        List<TableCell> cells = new ArrayList<>(
                List.of(TableCell.of(Messages.get("unstated")), share(CauseShares.UNSTATED, shares.unstated())));
        for (PublishedTable table : PublishedTables.ALL) {
            cells.add(TableCell.of(
                    table.unknownPercent().isPresent()
                            ? Messages.get(
                                    "published.unknown",
                                    percent(table.unknownPercent().getAsDouble()))
                            : Messages.get("published.unknown.none")));
        }
        return cells;
    }

    private static List<TableCell> row(CauseShares.Cause cause) {
        List<TableCell> cells =
                new ArrayList<>(List.of(TableCell.of(CauseChart.words(cause.id())), share(cause.id(), cause.share())));
        PublishedTables.ALL.forEach(table -> cells.add(TableCell.of(labels(table, cause.id()))));
        return cells;
    }

    private static TableCell share(String cause, Figure share) {
        return share.value().isEmpty()
                ? new TableCell(Messages.get("refused.few"), share.refusal().orElse(""))
                : new TableCell(NumberText.percent(share.value()), "", NumberText.interval(share.low(), share.high()))
                        .from(Origin.of("causes", "share", "kind", "trigger", "cause", cause));
    }

    private static String labels(PublishedTable table, String cause) {
        String labels = table.rows().stream()
                .filter(row -> row.triggers().stream().map(Trigger::id).anyMatch(cause::equals))
                .map(row -> Messages.get("published.label", row.label(), percent(row.percent())))
                .collect(Collectors.joining("; "));
        return labels.isEmpty() ? DurationText.ABSENT : labels;
    }

    /** Kept on one line: the columns are narrow. */
    private static String percent(double percent) {
        return NumberText.percent(percent / 100).replace(' ', '\u00A0');
    }
}
