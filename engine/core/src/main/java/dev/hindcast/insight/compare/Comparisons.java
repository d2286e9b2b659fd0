package dev.hindcast.insight.compare;

import dev.hindcast.insight.Figure;
import dev.hindcast.insight.Verdict;
import dev.hindcast.insight.Words;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Unit;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.comparison.AdjustedPValues;
import dev.hindcast.statistics.comparison.LogMeanDivisia;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Comparisons that are looked at together, and therefore adjusted together. */
public final class Comparisons {
    private Comparisons() {}

    /**
     * Returns one comparison for each pair, in their order, adjusted over all of them. Whoever ranks several metrics, services or
     * quarters in one report must ask for all of them at once.
     */
    public static List<Comparison> of(List<PeriodPair> pairs) {
        List<Shift> shifts = pairs.stream().map(Comparisons::shift).toList();
        double[] p = shifts.stream()
                .flatMap(shift -> shift.ratio().known().stream())
                .mapToDouble(Shift.Ratio::pValue)
                .toArray();
        double[] adjusted = AdjustedPValues.benjaminiHochberg(p).known().orElse(p);
        List<Comparison> comparisons = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < pairs.size(); i++) {
            boolean tested = shifts.get(i).ratio().known().isPresent();
            comparisons.add(comparison(
                    pairs.get(i),
                    shifts.get(i),
                    tested ? OptionalDouble.of(adjusted[next++]) : OptionalDouble.empty()));
        }
        return comparisons;
    }

    private static Shift shift(PeriodPair pair) {
        if (!isCount(pair) && !pair.group().isEmpty() && missing(pair) >= MetricTable.MOST_MISSING) {
            String reason = Words.percent(missing(pair)) + " of the incidents do not state it, so it gets no rank";
            return new Shift(Estimate.refused(reason), Estimate.refused(reason));
        }
        return isCount(pair)
                ? CountShift.of(pair.later(), pair.earlier())
                : DurationShift.of(pair.later(), pair.earlier());
    }

    private static double missing(PeriodPair pair) {
        double incidents = pair.later().incidents() + pair.earlier().incidents();
        return 1 - (pair.later().n() + pair.earlier().n()) / incidents;
    }

    private static boolean isCount(PeriodPair pair) {
        return pair.metric().unit() == Unit.INCIDENTS;
    }

    private static Comparison comparison(PeriodPair pair, Shift shift, OptionalDouble adjusted) {
        Unit unit = pair.metric().unit();
        Estimate<LogMeanDivisia> moved = isCount(pair)
                ? Estimate.refused("a count has no duration")
                : DurationShift.moved(pair.later(), pair.earlier());
        Verdict verdict = verdict(shift, adjusted);
        Optional<Shift.Ratio> ratio = shift.ratio().known();
        return new Comparison(
                pair.metric(),
                pair.group(),
                pair.later(),
                pair.earlier(),
                Figure.of(
                        "ratio",
                        Unit.RATIO,
                        shift.ratio().map(Shift.Ratio::value),
                        shift.ratio().map(Shift.Ratio::interval)),
                ratio.isPresent() ? OptionalDouble.of(ratio.get().pValue()) : OptionalDouble.empty(),
                adjusted,
                Figure.of("visible_cut", Unit.SHARE, shift.visibleCut()),
                Figure.of("chance", Unit.SHARE, chance(pair)),
                Figure.of(
                        "change",
                        unit,
                        isCount(pair)
                                ? Estimate.of((double) pair.later().incidents()
                                        - pair.earlier().incidents())
                                : moved.map(LogMeanDivisia::change)),
                Figure.of("due_to_count", unit, moved.map(LogMeanDivisia::dueToCount)),
                Figure.of("due_to_duration", unit, moved.map(LogMeanDivisia::dueToDuration)),
                verdict,
                sentence(pair, shift, verdict));
    }

    private static Estimate<Double> chance(PeriodPair pair) {
        return isCount(pair)
                ? Estimate.refused("the interval of a count says it already")
                : DurationShift.chance(pair.later(), pair.earlier());
    }

    private static Verdict verdict(Shift shift, OptionalDouble adjusted) {
        Optional<Shift.Ratio> ratio = shift.ratio().known();
        if (ratio.isEmpty()) {
            return Verdict.TOO_FEW_TO_SAY;
        }
        if (ratio.get().excludesNoChange() && adjusted.orElse(1) <= Comparison.FALSE_ALARMS) {
            return Verdict.SHIFT_SEEN;
        }
        return shift.visibleCut().known().isPresent() ? Verdict.NO_SHIFT_SEEN : Verdict.TOO_FEW_TO_SAY;
    }

    private static String sentence(PeriodPair pair, Shift shift, Verdict verdict) {
        String begin = verdict.words();
        if (verdict == Verdict.SHIFT_SEEN) {
            Shift.Ratio ratio = shift.ratio().known().orElseThrow();
            return begin + ": " + Words.factor(ratio.value())
                    + (isCount(pair) ? " times as many as in " : " times as long as in ")
                    + pair.earlier().label() + " ("
                    + Words.factor(ratio.interval().low()) + " to "
                    + Words.factor(ratio.interval().high()) + ")";
        }
        if (verdict == Verdict.NO_SHIFT_SEEN) {
            return begin + ", and we could have seen a cut of "
                    + Words.percent(shift.visibleCut().known().orElseThrow()) + " or more";
        }
        String why =
                shift.ratio().refusal().or(() -> shift.visibleCut().refusal()).orElseThrow();
        return begin + ": " + why;
    }
}
