package dev.hindcast.insight.card;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.Figure;
import dev.hindcast.insight.Words;
import dev.hindcast.metric.Unit;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.resampling.BootstrapInterval;
import java.util.List;

/** The share of the time that passed before anybody noticed. */
final class DetectionLine {
    private DetectionLine() {}

    static CardLine of(CardInput input) {
        Cases own = input.own();
        BeforeDetection.Pairs pairs = BeforeDetection.pairs(own.incidents());
        Estimate<Double> share = pairs.share();
        Figure figure = Figure.of(
                "before_detection",
                Unit.SHARE,
                share,
                pairs.bootstrap(CardInput.REPLICATES, input.seed()).map(BootstrapInterval::interval));
        String sentence = share.known().isEmpty()
                ? "no share of the time before detection: " + share.refusal().orElseThrow()
                : Words.percent(share.known().get()) + " of the time passed before anybody noticed"
                        + (figure.low().isPresent()
                                ? " (" + Words.percent(figure.low().getAsDouble()) + " to "
                                        + Words.percent(figure.high().getAsDouble()) + ")"
                                : "; no interval: " + figure.refusal().orElseThrow());
        return new CardLine(
                Topic.BEFORE_DETECTION, own.incidents().size(), pairs.detect().length, List.of(figure), sentence);
    }
}
