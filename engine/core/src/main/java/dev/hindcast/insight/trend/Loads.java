package dev.hindcast.insight.trend;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.Figure;
import dev.hindcast.insight.Words;
import dev.hindcast.metric.Unit;
import dev.hindcast.model.Severity;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.association.RankCorrelation;
import dev.hindcast.statistics.concentration.Concentration;
import dev.hindcast.statistics.concentration.UnseenCauses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether few carry the load, what has not been seen yet, and whether worse incidents last longer. */
final class Loads {
    private Loads() {}

    /** Returns how unequal the minutes of incidents are. */
    static Remark ofTime(Cases cases, DurationDefinition definition) {
        double[] minutes =
                Arrays.stream(cases.seconds(definition)).map(s -> s / 60).toArray();
        return of("time_concentration", Concentration.of(minutes), minutes.length, "incidents", "of all time");
    }

    /** Returns how unequal the numbers of incidents of triggers are. */
    static Remark ofTriggers(Cases cases) {
        double[] counts = Arrays.stream(triggers(cases))
                .filter(k -> k > 0)
                .asDoubleStream()
                .toArray();
        return of("trigger_concentration", Concentration.of(counts), counts.length, "triggers", "of all incidents");
    }

    private static Remark of(String name, Estimate<Concentration> load, int n, String things, String whole) {
        if (load.known().isEmpty()) {
            return Remark.refused(name, n, Unit.SHARE, load.refusal().orElseThrow());
        }
        Concentration known = load.known().get();
        return new Remark(
                name,
                n,
                List.of(
                        Figure.of("largest_share", Unit.SHARE, known.largest()),
                        Figure.of("largest_three_share", Unit.SHARE, known.largestThree()),
                        Figure.of("gini", Unit.SHARE, known.gini()),
                        Figure.of("for_four_fifths", Unit.INCIDENTS, known.forFourFifths())),
                "the largest accounts for " + Words.percent(known.largest()) + " " + whole + ", and "
                        + known.forFourFifths() + " of " + n + " " + things + " for four fifths");
    }

    /** Returns how many coming incidents will have a trigger that has not occurred yet. */
    static Remark unseen(Cases cases) {
        long[] counts = triggers(cases);
        Estimate<UnseenCauses> unseen = UnseenCauses.of(counts);
        long n = Arrays.stream(counts).sum();
        if (unseen.known().isEmpty()) {
            return Remark.refused(
                    "unseen_triggers", n, Unit.SHARE, unseen.refusal().orElseThrow());
        }
        UnseenCauses known = unseen.known().get();
        return new Remark(
                "unseen_triggers",
                n,
                List.of(
                        Figure.of(
                                "unseen", Unit.SHARE, Estimate.of(known.unseen()), Estimate.of(known.unseenInterval())),
                        Figure.of("coverage", Unit.SHARE, known.coverage())),
                "about " + Words.percent(known.unseen()) + " ("
                        + Words.percent(known.unseenInterval().low()) + " to "
                        + Words.percent(known.unseenInterval().high())
                        + ") of coming incidents will have a trigger that has not occurred yet; " + known.seen()
                        + " of the " + Trigger.values().length + " on the list did");
    }

    private static long[] triggers(Cases cases) {
        long[] counts = new long[Trigger.values().length];
        cases.incidents()
                .forEach(incident -> incident.trigger()
                        .ifPresent(trigger -> counts[trigger.value().ordinal()]++));
        return counts;
    }

    /** Returns whether worse incidents last longer. */
    static Remark severity(Cases cases, DurationDefinition definition) {
        List<double[]> pairs = cases.incidents().stream()
                .flatMap(incident -> {
                    Optional<Severity> level = incident.severity().flatMap(stated -> stated.level());
                    var seconds = Cases.seconds(incident, definition);
                    return level.isPresent() && seconds.isPresent()
                            ? Optional.of(new double[] {level.get().ordinal() + 1, seconds.getAsLong()}).stream()
                            : Stream.empty();
                })
                .toList();
        Estimate<RankCorrelation> correlation = RankCorrelation.of(
                pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                pairs.stream().mapToDouble(pair -> pair[1]).toArray());
        if (correlation.known().isEmpty()) {
            return Remark.refused(
                    "severity_and_duration",
                    pairs.size(),
                    Unit.RATIO,
                    correlation.refusal().orElseThrow());
        }
        RankCorrelation known = correlation.known().get();
        return new Remark(
                "severity_and_duration",
                pairs.size(),
                List.of(Figure.of("tau", Unit.RATIO, known.tau()), Figure.of("p_value", Unit.SHARE, known.tauP())),
                sentence(known));
    }

    private static String sentence(RankCorrelation known) {
        String figures =
                " (τ=" + String.format(Locale.ROOT, "%.2f", known.tau()) + ", " + Words.pValue(known.tauP()) + ")";
        String found = known.tauP() > 0.05
                ? "severity and duration go their own ways in this data"
                : known.tau() < 0
                        ? "worse severities lasted longer in this data"
                        : "worse severities were over sooner in this data";
        return found + figures + "; public collections show no such link";
    }
}
