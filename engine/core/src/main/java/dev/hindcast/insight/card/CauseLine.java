package dev.hindcast.insight.card;

import dev.hindcast.insight.Figure;
import dev.hindcast.insight.Words;
import dev.hindcast.insight.cause.CauseShares;
import dev.hindcast.model.Incident;
import java.util.ArrayList;
import java.util.List;

/** What set incidents off: first the share that does not say, then every trigger by its frequency, with Wilson intervals. */
final class CauseLine {
    private CauseLine() {}

    static CardLine of(CardInput input) {
        List<Incident> incidents = input.own().incidents();
        CauseShares shares = CauseShares.triggers(incidents);
        List<Figure> figures = new ArrayList<>();
        figures.add(shares.unstated());
        shares.causes().forEach(cause -> figures.add(cause.share()));
        long n = shares.incidents();
        return new CardLine(Topic.CAUSES, n, shares.stated(), figures, sentence(figures, n - shares.stated(), n));
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
