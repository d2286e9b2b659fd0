package dev.hindcast.publish.figure;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Statistic;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.NumberText;
import java.util.OptionalDouble;

/** The cells of one group's figures. */
public final class FigureCells {
    private FigureCells() {}

    /** Returns a duration. */
    public static TableCell duration(MetricTable.Row row, Statistic statistic) {
        OptionalDouble value = row.figures().get(statistic);
        return value.isPresent()
                ? new TableCell(
                        DurationText.of(value), Messages.get("hint.seconds", NumberText.exact(value.getAsDouble())))
                : refused(row);
    }

    /** Returns the interval of a median duration. */
    public static TableCell medianInterval(MetricTable.Row row) {
        OptionalDouble low = row.figures().get(Statistic.MEDIAN_LOW);
        OptionalDouble high = row.figures().get(Statistic.MEDIAN_HIGH);
        return low.isPresent() && high.isPresent()
                ? new TableCell(
                        DurationText.interval(low, high),
                        Messages.get(
                                "hint.seconds.interval",
                                NumberText.exact(low.getAsDouble()),
                                NumberText.exact(high.getAsDouble())))
                : refused(row);
    }

    /** Returns a share. */
    public static TableCell share(MetricTable.Row row) {
        OptionalDouble share = row.figures().get(Statistic.MEAN);
        return share.isPresent()
                ? new TableCell(NumberText.percent(share), NumberText.exact(share.getAsDouble()))
                : refused(row);
    }

    /** Returns the interval of a share. */
    public static TableCell shareInterval(MetricTable.Row row) {
        OptionalDouble low = row.figures().get(Statistic.MEAN_LOW);
        OptionalDouble high = row.figures().get(Statistic.MEAN_HIGH);
        return low.isPresent() && high.isPresent()
                ? new TableCell(
                        NumberText.interval(low, high),
                        Messages.get(
                                "period", NumberText.exact(low.getAsDouble()), NumberText.exact(high.getAsDouble())))
                : refused(row);
    }

    /** What stands where a figure was refused: that there are too few values, or a dash where there is none at all. */
    private static TableCell refused(MetricTable.Row row) {
        return new TableCell(row.n() == 0 ? DurationText.ABSENT : Messages.get("refused.few"), row.verdict());
    }
}
