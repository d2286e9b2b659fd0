package dev.hindcast.insight.card;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.Figure;
import dev.hindcast.insight.Words;
import dev.hindcast.metric.RepeatsWithin;
import dev.hindcast.metric.Unit;
import dev.hindcast.model.Incident;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.survival.RepeatShare;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The share of incidents after which the same mechanism struck again, over the whole of the data and not one quarter. */
final class RepeatLine {
    private static final double DAYS = 90;

    private RepeatLine() {}

    static CardLine of(CardInput input) {
        List<Instant> all = input.mechanisms().stream()
                .flatMap(List::stream)
                .flatMap(incident -> Cases.began(incident).stream())
                .toList();
        Optional<Instant> first = all.stream().min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            String reason = "nobody has established which incidents share a mechanism";
            return line(input, 0, Figure.refused("repeats", Unit.SHARE, reason), reason);
        }
        double[][] times = input.mechanisms().stream()
                .map(mechanism -> days(mechanism, first.get()))
                .toArray(double[][]::new);
        double window = days(first.get(), input.cases().asOf());
        Estimate<RepeatShare> share = RepeatShare.of(times, window, DAYS);
        Figure figure = Figure.of(
                "repeats",
                Unit.SHARE,
                share.map(RepeatShare::value),
                RepeatShare.interval(times, window, DAYS, RepeatsWithin.REPLICATES, RepeatsWithin.SEED));
        return line(input, all.size(), figure, sentence(figure));
    }

    private static String sentence(Figure figure) {
        if (figure.value().isEmpty()) {
            return "no share of repeats: " + figure.refusal().orElseThrow();
        }
        String range = figure.low().isPresent()
                ? " (" + Words.percent(figure.low().getAsDouble()) + " to "
                        + Words.percent(figure.high().getAsDouble()) + ")"
                : "; no interval: " + figure.refusal().orElseThrow();
        return "of incidents whose mechanism is known, "
                + Words.percent(figure.value().getAsDouble()) + " saw the same mechanism again within 90 days" + range;
    }

    private static CardLine line(CardInput input, int n, Figure figure, String sentence) {
        return new CardLine(Topic.REPEATS, input.cases().incidents().size(), n, List.of(figure), sentence);
    }

    private static double[] days(List<Incident> mechanism, Instant first) {
        return mechanism.stream()
                .flatMap(incident -> Cases.began(incident).stream())
                .mapToDouble(at -> days(first, at))
                .toArray();
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).getSeconds() / 86_400.0;
    }
}
