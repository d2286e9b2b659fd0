package dev.hindcast.publish.chart;

import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.ShareBarSpec;
import dev.hindcast.insight.cause.CauseShares;
import dev.hindcast.publish.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the triggers change from quarter to quarter: the most frequent ones, the others together, and what is not stated. */
public final class CauseChangeChart {
    private static final int NAMED = 3;
    private static final int MOST_QUARTERS = 12;

    private CauseChangeChart() {}

    /**
     * Returns the chart, absent where no trigger is stated or there is one quarter alone.
     *
     * @param all of all quarters together
     * @param quarters by quarter, in order of time
     */
    public static Optional<ShareBarSpec> of(CauseShares all, Map<String, CauseShares> quarters) {
        if (all.causes().isEmpty() || quarters.size() < 2) {
            return Optional.empty();
        }
        List<String> named =
                all.causes().stream().limit(NAMED).map(CauseShares.Cause::id).toList();
        List<String> parts =
                new ArrayList<>(named.stream().map(CauseChart::words).toList());
        parts.add(Messages.get("chart.change.others"));
        parts.add(Messages.get("unstated"));
        List<ShareBarSpec.Bar> bars = quarters.entrySet().stream()
                .skip(Math.max(0, quarters.size() - MOST_QUARTERS))
                .map(quarter -> bar(quarter.getKey(), quarter.getValue(), named))
                .toList();
        Caption caption = new Caption(
                Messages.get("chart.change.title"),
                Messages.get("chart.change.subtitle"),
                Messages.get("unit.share"),
                all.incidents(),
                quarters.size() > MOST_QUARTERS
                        ? List.of(Messages.get("chart.last", MOST_QUARTERS, "causes_by_quarter"))
                        : List.of());
        return Optional.of(new ShareBarSpec("trigger-change", caption, parts, bars));
    }

    private static ShareBarSpec.Bar bar(String quarter, CauseShares shares, List<String> named) {
        if (shares.incidents() == 0) {
            return new ShareBarSpec.Bar(quarter, "", List.of(), Messages.get("chart.empty"));
        }
        Map<String, Long> counts =
                shares.causes().stream().collect(Collectors.toMap(CauseShares.Cause::id, CauseShares.Cause::incidents));
        double n = shares.incidents();
        List<Double> parts = new ArrayList<>();
        long others = shares.stated();
        for (String cause : named) {
            long count = counts.getOrDefault(cause, 0L);
            others -= count;
            parts.add(count / n);
        }
        parts.add(others / n);
        parts.add((shares.incidents() - shares.stated()) / n);
        return new ShareBarSpec.Bar(quarter, Messages.get("chart.n", shares.incidents()), parts, "");
    }
}
