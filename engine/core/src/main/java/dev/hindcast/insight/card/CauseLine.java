package dev.hindcast.insight.card;

import dev.hindcast.insight.Figure;
import dev.hindcast.insight.Words;
import dev.hindcast.metric.Unit;
import dev.hindcast.model.Incident;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.share.Wilson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What set incidents off: first the share that does not say, then every trigger by its frequency, with Wilson intervals. */
final class CauseLine {
    private CauseLine() {}

    static CardLine of(CardInput input) {
        List<Incident> incidents = input.own().incidents();
        Map<String, Long> counts = new TreeMap<>();
        incidents.forEach(incident -> incident.trigger()
                .ifPresent(trigger -> counts.merge(trigger.value().id(), 1L, Long::sum)));
        long stated = counts.values().stream().mapToLong(Long::longValue).sum();
        long n = incidents.size();
        List<Figure> figures = new ArrayList<>();
        figures.add(share("not-stated", n - stated, n));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(cause -> figures.add(share(cause.getKey(), cause.getValue(), n)));
        return new CardLine(Topic.CAUSES, n, stated, figures, sentence(figures, n - stated, n));
    }

    private static Figure share(String name, long hits, long n) {
        Estimate<Double> share = Wilson.of(hits, n).map(interval -> (double) hits / n);
        return Figure.of(name, Unit.SHARE, share, Wilson.of(hits, n));
    }

    private static String sentence(List<Figure> figures, long unknown, long n) {
        if (n == 0) {
            return "no incidents, and so no causes";
        }
        String begin = unknown + " of " + n + " do not say what set them off";
        if (figures.size() == 1) {
            return begin;
        }
        Figure top = figures.get(1);
        return top.value().isEmpty()
                ? begin + "; no shares: " + top.refusal().orElseThrow()
                : begin + "; most often it was " + top.name() + ": "
                        + Words.percent(top.value().getAsDouble()) + " ("
                        + Words.percent(top.low().getAsDouble()) + " to "
                        + Words.percent(top.high().getAsDouble())
                        + ")";
    }
}
