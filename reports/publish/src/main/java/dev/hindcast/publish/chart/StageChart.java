package dev.hindcast.publish.chart;

import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.ShareBarSpec;
import dev.hindcast.insight.stage.Stage;
import dev.hindcast.insight.stage.StageTimes;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the time goes: the time of all incidents of a quarter together, divided into stages. */
public final class StageChart {
    private static final int MOST_QUARTERS = 12;

    private StageChart() {}

    /**
     * Returns the chart, absent where no incident states both ends.
     *
     * @param quarters by quarter, in order of time
     */
    public static Optional<ShareBarSpec> of(Map<String, StageTimes> quarters) {
        long n = quarters.values().stream().mapToLong(StageTimes::n).sum();
        if (n == 0) {
            return Optional.empty();
        }
        List<ShareBarSpec.Bar> bars = quarters.entrySet().stream()
                .skip(Math.max(0, quarters.size() - MOST_QUARTERS))
                .map(quarter -> bar(quarter.getKey(), quarter.getValue()))
                .toList();
        Caption caption = new Caption(
                Messages.get("chart.stages.title"),
                Messages.get("chart.stages.subtitle", n),
                Messages.get("unit.share.time"),
                n,
                quarters.size() > MOST_QUARTERS
                        ? List.of(Messages.get("chart.last", MOST_QUARTERS, "stages_by_quarter"))
                        : List.of());
        List<String> parts = Arrays.stream(Stage.values())
                .map(stage -> Messages.get("stage." + stage.id()))
                .toList();
        return Optional.of(new ShareBarSpec("stages", caption, parts, bars));
    }

    private static ShareBarSpec.Bar bar(String quarter, StageTimes times) {
        double total = times.total();
        if (total == 0) {
            return new ShareBarSpec.Bar(quarter, "", List.of(), Messages.get("chart.stages.none", times.incidents()));
        }
        List<Double> shares = times.seconds().values().stream()
                .map(seconds -> seconds / total)
                .toList();
        String remark = Messages.get("chart.stages.bar", DurationText.of(total), times.n(), times.incidents());
        return new ShareBarSpec.Bar(quarter, remark, shares, "");
    }
}
