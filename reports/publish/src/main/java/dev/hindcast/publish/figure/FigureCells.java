package dev.hindcast.publish.figure;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Statistic;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The cells of one group's figures, each with the field it comes from.
 *
 * @param file the table file that holds the figures
 * @param table the metric
 * @param row the group
 */
public record FigureCells(String file, MetricTable table, MetricTable.Row row) {
    /** Returns how many incidents there are. */
    public TableCell incidents() {
        return TableCell.of(row.incidents()).from(origin("incidents"));
    }

    /** Returns how many of them have the value. */
    public TableCell n() {
        return TableCell.of(row.n()).from(origin("n"));
    }

    /** Returns the part of them that has it. */
    public TableCell coverage() {
        return TableCell.of(NumberText.percent(row.coverage())).from(origin("coverage"));
    }

    /** Returns a duration. */
    public TableCell duration(Statistic statistic) {
        OptionalDouble value = row.figures().get(statistic);
        return value.isPresent()
                ? new TableCell(
                                DurationText.of(value),
                                Messages.get("hint.seconds", NumberText.exact(value.getAsDouble())))
                        .from(origin(statistic.id()))
                : refused();
    }

    /** Returns the interval of a median duration. */
    public TableCell medianInterval() {
        OptionalDouble low = row.figures().get(Statistic.MEDIAN_LOW);
        OptionalDouble high = row.figures().get(Statistic.MEDIAN_HIGH);
        return low.isPresent() && high.isPresent()
                ? new TableCell(
                                DurationText.interval(low, high),
                                Messages.get(
                                        "hint.seconds.interval",
                                        NumberText.exact(low.getAsDouble()),
                                        NumberText.exact(high.getAsDouble())))
                        .from(origin("median_low median_high"))
                : refused();
    }

    /** Returns a share. */
    public TableCell share() {
        OptionalDouble share = row.figures().get(Statistic.MEAN);
        return share.isPresent()
                ? new TableCell(NumberText.percent(share), NumberText.exact(share.getAsDouble())).from(origin("mean"))
                : refused();
    }

    /** Returns the interval of a share. */
    public TableCell shareInterval() {
        OptionalDouble low = row.figures().get(Statistic.MEAN_LOW);
        OptionalDouble high = row.figures().get(Statistic.MEAN_HIGH);
        return low.isPresent() && high.isPresent()
                ? new TableCell(
                                NumberText.interval(low, high),
                                Messages.get(
                                        "period",
                                        NumberText.exact(low.getAsDouble()),
                                        NumberText.exact(high.getAsDouble())))
                        .from(origin("mean_low mean_high"))
                : refused();
    }

    /** Returns the place of a figure in the table file. */
    public Origin origin(String column) {
        List<String> key = new ArrayList<>(List.of("metric", table.metric().name()));
        for (int i = 0; i < table.dimensions().size(); i++) {
            key.add(table.dimensions().get(i).name());
            key.add(row.key().get(i).print());
        }
        return Origin.of(file, column, key.toArray(String[]::new));
    }

    /** What stands where a figure was refused: that there are too few values, or a dash where there is none at all. */
    private TableCell refused() {
        return new TableCell(row.n() == 0 ? DurationText.ABSENT : Messages.get("refused.few"), row.verdict());
    }
}
