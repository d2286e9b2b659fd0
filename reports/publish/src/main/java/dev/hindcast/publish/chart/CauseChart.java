package dev.hindcast.publish.chart;

import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.ParetoSpec;
import dev.hindcast.charts.spec.Range;
import dev.hindcast.insight.Figure;
import dev.hindcast.insight.cause.CauseShares;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.NumberText;
import java.util.List;
import java.util.Optional;

/** Causes, most frequent first, with intervals; how many documents name none, before all. */
public final class CauseChart {
    private CauseChart() {}

    /**
     * Returns the chart.
     *
     * @param what {@code triggers} or {@code factors}
     * @param shares how often each is named
     */
    public static ParetoSpec of(String what, CauseShares shares) {
        long all = shares.incidents();
        List<ParetoSpec.Bar> bars = shares.causes().stream()
                .map(cause -> bar(words(cause.id()), cause.incidents(), all, cause.covered(), cause.share()))
                .toList();
        Caption caption = new Caption(
                Messages.get("chart." + what + ".title"),
                subtitle(what, shares),
                Messages.get("unit.incidents"),
                all,
                List.of());
        ParetoSpec.Bar unstated = bar(Messages.get("unstated"), all - shares.stated(), all, 0, shares.unstated());
        return new ParetoSpec(what, caption, unstated, bars);
    }

    /** Returns the name of a cause as people read it. */
    public static String words(String id) {
        return id.replace('-', ' ');
    }

    private static String subtitle(String what, CauseShares shares) {
        String incidents = Messages.count("incidents", shares.incidents());
        return shares.stated() == 0
                ? Messages.get("chart.causes.subtitle.none", incidents)
                : Messages.get("chart." + what + ".subtitle", incidents, shares.stated());
    }

    private static ParetoSpec.Bar bar(String name, long count, long all, double covered, Figure share) {
        String label =
                all == 0 ? "0" : Messages.get("chart.cause.label", count, NumberText.percent((double) count / all));
        Optional<Range> interval = share.low().isPresent()
                ? Optional.of(new Range(share.low().getAsDouble(), share.high().getAsDouble()))
                : Optional.empty();
        return new ParetoSpec.Bar(name, count, label, covered, interval);
    }
}
