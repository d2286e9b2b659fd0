package dev.hindcast.publish.chart;

import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.Range;
import dev.hindcast.charts.spec.SurvivalSpec;
import dev.hindcast.insight.trend.StillOpen;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which share of incidents is still open after a time: a quarter and the one before. */
public final class StillOpenChart {
    private StillOpenChart() {}

    /**
     * Returns the chart; absent where no quarter has a curve.
     *
     * @param quarters curves by quarter, the one in question first
     */
    public static Optional<SurvivalSpec> of(Map<String, StillOpen> quarters) {
        List<SurvivalSpec.Curve> curves = new ArrayList<>();
        long n = 0;
        for (Map.Entry<String, StillOpen> quarter : quarters.entrySet()) {
            StillOpen curve = quarter.getValue();
            if (!curve.steps().isEmpty()) {
                curves.add(curve(quarter.getKey(), curve));
                n += curve.n();
            }
        }
        return curves.isEmpty()
                ? Optional.empty()
                : Optional.of(new SurvivalSpec(
                        "still-open",
                        new Caption(
                                Messages.get("chart.open.title"),
                                Messages.get("chart.open.subtitle", n),
                                Messages.get("unit.duration"),
                                n,
                                List.of()),
                        curves));
    }

    private static SurvivalSpec.Curve curve(String quarter, StillOpen curve) {
        String half = curve.median().value().isPresent()
                ? Messages.get("chart.open.half", DurationText.of(curve.median().value()), curve.n())
                : Messages.get("chart.open.none", curve.n());
        return new SurvivalSpec.Curve(
                quarter,
                half,
                curve.steps().stream()
                        // A logarithmic axis has no zero: what ended at once is in the shares of the later steps.
                        .filter(step -> step.seconds() > 0)
                        .map(StillOpenChart::step)
                        .toList(),
                curve.open().stream().filter(seconds -> seconds > 0).toList());
    }

    private static SurvivalSpec.Step step(StillOpen.Step step) {
        return new SurvivalSpec.Step(
                step.seconds(),
                step.share(),
                step.low().isPresent()
                        ? Optional.of(
                                new Range(step.low().getAsDouble(), step.high().orElse(1)))
                        : Optional.empty());
    }
}
