package dev.hindcast.insight.card;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.Figure;
import dev.hindcast.insight.OpenDurations;
import dev.hindcast.insight.Words;
import dev.hindcast.insight.compare.Comparison;
import dev.hindcast.metric.Unit;
import dev.hindcast.model.Incident;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.survival.Band;
import dev.hindcast.statistics.survival.RestrictedMean;
import dev.hindcast.statistics.survival.SurvivalQuantile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lines about time to resolve. */
final class TimeLines {
    private static final String NONE = "no incident of this quarter states when it began and ended";

    private TimeLines() {}

    static CardLine total(CardInput input) {
        double[] seconds = input.own().seconds(CardInput.resolve());
        double total = Arrays.stream(seconds).sum();
        Comparison against = input.comparison();
        List<Figure> figures = List.of(
                seconds.length == 0
                        ? Figure.refused("total", Unit.SECONDS, NONE)
                        : Figure.of("total", Unit.SECONDS, total),
                against.change(),
                against.dueToCount(),
                against.dueToDuration());
        String sentence = seconds.length == 0 ? NONE : Words.duration(total) + " in all" + moved(against);
        return new CardLine(Topic.TOTAL_TIME, input.own().incidents().size(), seconds.length, figures, sentence);
    }

    private static String moved(Comparison against) {
        if (against.dueToCount().value().isEmpty() || against.change().value().isEmpty()) {
            return "; " + against.earlier().label() + " cannot be set beside it: "
                    + against.dueToCount().refusal().orElse("no figure");
        }
        double change = against.change().value().getAsDouble();
        return ", " + Words.duration(Math.abs(change)) + (change < 0 ? " less" : " more") + " than in "
                + against.earlier().label() + ": the number of incidents "
                + part(against.dueToCount().value().getAsDouble()) + ", their length "
                + part(against.dueToDuration().value().getAsDouble());
    }

    private static String part(double seconds) {
        return (seconds < 0 ? "took off " : "added ") + Words.duration(Math.abs(seconds));
    }

    static CardLine median(CardInput input) {
        OpenDurations durations = OpenDurations.of(input.own(), CardInput.resolve());
        Estimate<SurvivalQuantile> quantile = durations.curve().map(curve -> curve.quantile(0.5, Band.LOG_LOG));
        Estimate<Double> value = quantile.flatMap(SurvivalQuantile::value);
        Estimate<Interval> interval =
                quantile.flatMap(q -> q.low().flatMap(low -> q.high().map(high -> new Interval(low, high))));
        Figure median = Figure.of("median", Unit.SECONDS, value, interval);
        double horizon = durations.seconds().stream().mapToDouble(s -> s).max().orElse(0);
        Figure restricted = Figure.of(
                "restricted_mean",
                Unit.SECONDS,
                durations
                        .curve()
                        .flatMap(curve -> RestrictedMean.of(curve, horizon))
                        .map(RestrictedMean::value));
        return new CardLine(
                Topic.MEDIAN,
                input.own().incidents().size(),
                durations.seconds().size(),
                List.of(median, restricted),
                medianSentence(median, durations.open()));
    }

    private static String medianSentence(Figure median, long open) {
        String counted = open == 0 ? "" : "with the " + open + " open counted, ";
        if (median.value().isEmpty()) {
            return counted + "no median: " + median.refusal().orElseThrow();
        }
        String half = counted + "half are resolved within "
                + Words.duration(median.value().getAsDouble());
        return median.low().isPresent()
                ? half + " (" + Words.duration(median.low().getAsDouble()) + " to "
                        + Words.duration(median.high().getAsDouble()) + ")"
                : half + "; no interval: " + median.refusal().orElseThrow();
    }

    static CardLine visibleChange(CardInput input) {
        Comparison against = input.comparison();
        Figure cut = against.visibleCut();
        return new CardLine(
                Topic.VISIBLE_CHANGE,
                input.own().incidents().size(),
                against.later().n(),
                List.of(cut, against.chance(), against.ratio()),
                cut.value().isPresent()
                        ? "only a cut of " + Words.percent(cut.value().getAsDouble())
                                + " or more would have been visible against "
                                + against.earlier().label()
                        : "no change could have been seen: " + cut.refusal().orElseThrow());
    }

    static CardLine longest(CardInput input) {
        Cases own = input.own();
        Optional<Incident> longest = own.incidents().stream()
                .filter(incident -> Cases.seconds(incident, CardInput.resolve()).isPresent())
                .max(Comparator.comparingLong(
                        incident -> Cases.seconds(incident, CardInput.resolve()).getAsLong()));
        double[] seconds = own.seconds(CardInput.resolve());
        double total = Arrays.stream(seconds).sum();
        if (longest.isEmpty() || total == 0) {
            String reason = longest.isEmpty() ? NONE : "every incident lasted no time";
            return new CardLine(
                    Topic.LONGEST,
                    own.incidents().size(),
                    seconds.length,
                    List.of(Figure.refused("longest", Unit.SECONDS, reason)),
                    reason);
        }
        double most = Cases.seconds(longest.get(), CardInput.resolve()).getAsLong();
        return new CardLine(
                Topic.LONGEST,
                own.incidents().size(),
                seconds.length,
                List.of(Figure.of("longest", Unit.SECONDS, most), Figure.of("share", Unit.SHARE, most / total)),
                "the longest, \"" + longest.get().title() + "\", ran " + Words.duration(most) + " and accounts for "
                        + Words.percent(most / total) + " of all time");
    }
}
