package dev.hindcast.insight.card;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.Figure;
import dev.hindcast.insight.Words;
import dev.hindcast.metric.BeforeDetection;
import dev.hindcast.metric.Figures;
import dev.hindcast.metric.Statistic;
import dev.hindcast.metric.Unit;
import dev.hindcast.query.Cell;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.IncidentColumn;
import java.util.List;
import java.util.Optional;

/** The share of the time that passed before anybody noticed. */
final class DetectionLine {
    private DetectionLine() {}

    static CardLine of(CardInput input) {
        Cases own = input.own();
        Distribution pairs = pairs(own);
        Figures figures = new BeforeDetection().fold(own.incidents().size(), pairs);
        Optional<String> refusal = figures.refusals().stream().findFirst();
        Figure figure = new Figure(
                "before_detection",
                Unit.SHARE,
                figures.get(Statistic.MEAN),
                figures.get(Statistic.MEAN_LOW),
                figures.get(Statistic.MEAN_HIGH),
                refusal);
        return new CardLine(
                Topic.BEFORE_DETECTION, own.incidents().size(), (int) pairs.count(), List.of(figure), sentence(figure));
    }

    private static Distribution pairs(Cases own) {
        IncidentColumn column = new BeforeDetection().measured().orElseThrow();
        return Distribution.of(own.incidents().stream()
                .flatMap(incident -> column.of(incident, own.calendar()).stream())
                .filter(Cell.Whole.class::isInstance)
                .mapToLong(cell -> ((Cell.Whole) cell).value())
                .toArray());
    }

    private static String sentence(Figure figure) {
        if (figure.value().isEmpty()) {
            return "no share of the time before detection: " + figure.refusal().orElseThrow();
        }
        String range = figure.low().isPresent()
                ? " (" + Words.percent(figure.low().getAsDouble()) + " to "
                        + Words.percent(figure.high().getAsDouble()) + ")"
                : "; no interval: " + figure.refusal().orElseThrow();
        return Words.percent(figure.value().getAsDouble()) + " of the time passed before anybody noticed" + range;
    }
}
