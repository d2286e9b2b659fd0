package dev.hindcast.publish.chart;

import dev.hindcast.charts.spec.BehaviourSpec;
import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.Limits;
import dev.hindcast.charts.spec.RateSpec;
import dev.hindcast.insight.trend.ProcessChart;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.NumberText;
import dev.hindcast.publish.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** Process-behaviour charts: durations one after the other, and how often incidents come. */
public final class ProcessCharts {
    /** More points than that run into each other; the table file has all. */
    private static final int MOST = 150;

    private static final int LONGEST = 400;

    private ProcessCharts() {}

    /** Returns the chart of durations, absent where there is none. */
    public static Optional<BehaviourSpec> durations(ProcessChart chart) {
        if (chart.points().isEmpty()) {
            return Optional.empty();
        }
        List<BehaviourSpec.Point> points = last(chart.points()).stream()
                .map(point -> new BehaviourSpec.Point(
                        point.day().toString(), point.value(), point.signal(), DurationText.of(point.value())))
                .toList();
        Caption caption = caption("chart.process.durations", "unit.duration", chart);
        return Optional.of(
                new BehaviourSpec("time-to-resolve-one-by-one", caption, points, limits(chart, DurationText::of)));
    }

    /** Returns the chart of how often incidents come, absent where there is none. */
    public static Optional<RateSpec> counts(ProcessChart chart) {
        if (chart.points().isEmpty()) {
            return Optional.empty();
        }
        List<RateSpec.Point> points = last(chart.points()).stream()
                .map(point -> new RateSpec.Point(
                        point.day().toString(), Math.round(point.value()), Optional.empty(), point.signal()))
                .toList();
        String key = "chart.process." + chart.name();
        return Optional.of(new RateSpec(
                "how-often", caption(key, key + ".unit", chart), points, limits(chart, NumberText::rounded)));
    }

    private static <T> List<T> last(List<T> points) {
        return points.subList(Math.max(0, points.size() - MOST), points.size());
    }

    private static Caption caption(String key, String unit, ProcessChart chart) {
        String said = SafeText.line(chart.sentence(), LONGEST);
        String cut = chart.points().size() > MOST ? " " + Messages.get("chart.process.last", MOST) : "";
        return new Caption(
                Messages.get(key + ".title"),
                Messages.get(key + ".subtitle", chart.points().size()) + cut,
                Messages.get(unit),
                chart.points().size(),
                List.of(said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + "."));
    }

    private static Optional<Limits> limits(ProcessChart chart, DoubleFunction<String> words) {
        if (chart.centre().isEmpty()) {
            return Optional.empty();
        }
        double centre = chart.centre().getAsDouble();
        double low = Math.min(centre, chart.low().orElse(0));
        double high = chart.high().orElse(centre);
        String kind = chart.provisional() ? "provisional" : "limit";
        return Optional.of(new Limits(
                low,
                centre,
                high,
                Messages.get("chart.process.low." + kind, words.apply(low)),
                Messages.get("chart.process.centre", words.apply(centre)),
                Messages.get("chart.process.high." + kind, words.apply(high))));
    }
}
