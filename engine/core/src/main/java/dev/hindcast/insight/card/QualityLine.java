package dev.hindcast.insight.card;

import dev.hindcast.insight.Figure;
import dev.hindcast.insight.Words;
import dev.hindcast.metric.Unit;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;

/** What documents do not say, and what was left out of the statistics. */
final class QualityLine {
    private QualityLine() {}

    static CardLine of(CardInput input) {
        List<Incident> incidents = input.own().incidents();
        long n = incidents.size();
        List<Figure> figures = new ArrayList<>();
        for (MilestoneName name : MilestoneName.values()) {
            long missing = incidents.stream()
                    .filter(incident -> incident.milestones().get(name).isEmpty())
                    .count();
            figures.add(Figure.of(
                    "missing_" + name.id(),
                    Unit.SHARE,
                    n == 0 ? Estimate.refused("no incidents") : Estimate.of((double) missing / n)));
        }
        long excluded = incidents.stream().filter(QualityLine::isExcluded).count();
        figures.add(Figure.of("excluded_durations", Unit.INCIDENTS, excluded));
        return new CardLine(Topic.DATA_QUALITY, n, n - excluded, figures, sentence(figures, excluded, n));
    }

    private static boolean isExcluded(Incident incident) {
        MeasuredDuration measured = CardInput.resolve().measureForStatistics(incident.milestones());
        return measured instanceof MeasuredDuration.Refused || measured instanceof MeasuredDuration.Negative;
    }

    private static String sentence(List<Figure> figures, long excluded, long n) {
        if (n == 0) {
            return "no incidents, and so nothing is missing";
        }
        List<String> missing = new ArrayList<>();
        for (MilestoneName name : MilestoneName.values()) {
            double share = figures.get(name.ordinal()).value().orElse(0);
            if (share > 0) {
                missing.add(name.id() + " in " + Words.percent(share));
            }
        }
        return (missing.isEmpty() ? "every milestone is stated" : "not stated: " + String.join(", ", missing))
                + (excluded == 0 ? "" : "; left out as too long, whole days or negative: " + excluded);
    }
}
