package dev.hindcast.insight.trend;

import dev.hindcast.insight.Figure;
import dev.hindcast.metric.Unit;
import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.association.CoOccurrence;
import dev.hindcast.statistics.comparison.AdjustedPValues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Contributing factors that meet in one incident more often than independence would give.
 *
 * @param examined pairs with enough incidents, over all of which the p-values are adjusted
 * @param pairs those that stand out, strongest first
 * @param sentence what was found, or why nothing can be said
 */
public record FactorPairs(int examined, List<Pair> pairs, String sentence) {
    private static final double FALSE_ALARMS = 0.10;

    public FactorPairs {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two factors.
     *
     * @param first earlier in the vocabulary
     * @param second later in the vocabulary
     * @param together incidents with both
     * @param incidents with any factor
     * @param lift how many times as often as independence would give
     * @param adjustedP of Fisher's test, over all pairs examined
     */
    public record Pair(Factor first, Factor second, long together, long incidents, Figure lift, double adjustedP) {}

    /** Returns the pairs among incidents that name any factor. */
    public static FactorPairs of(List<Incident> incidents) {
        List<Set<Factor>> factors = incidents.stream()
                .filter(incident -> !incident.factors().isEmpty())
                .map(incident -> {
                    Set<Factor> set = EnumSet.noneOf(Factor.class);
                    incident.factors().stream().map(Attributed::value).forEach(set::add);
                    return set;
                })
                .toList();
        if (factors.size() < CoOccurrence.FEWEST) {
            return new FactorPairs(
                    0,
                    List.of(),
                    "too few incidents name a factor: " + factors.size() + " of the " + CoOccurrence.FEWEST
                            + " needed");
        }
        List<Pair> examined = examined(factors);
        if (examined.isEmpty()) {
            // None examined is not the same as none found.
            return new FactorPairs(0, List.of(), "no two factors met often enough for a pair to be examined");
        }
        double[] adjusted = AdjustedPValues.benjaminiHochberg(
                        examined.stream().mapToDouble(Pair::adjustedP).toArray())
                .known()
                .orElse(new double[0]);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            Pair pair = examined.get(i);
            if (adjusted[i] <= FALSE_ALARMS && pair.lift().value().orElseThrow() > 1) {
                pairs.add(new Pair(
                        pair.first(), pair.second(), pair.together(), pair.incidents(), pair.lift(), adjusted[i]));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::adjustedP)
                .thenComparing(Pair::first)
                .thenComparing(Pair::second));
        return new FactorPairs(
                examined.size(),
                pairs,
                pairs.size() + " of " + examined.size()
                        + " pairs of factors meet more often than independence would give");
    }

    private static List<Pair> examined(List<Set<Factor>> incidents) {
        List<Pair> pairs = new ArrayList<>();
        for (Factor first : Factor.values()) {
            for (Factor second : Factor.values()) {
                if (first.ordinal() < second.ordinal()) {
                    meeting(incidents, first, second)
                            .known()
                            .ifPresent(met -> pairs.add(new Pair(
                                    first,
                                    second,
                                    met.both(),
                                    met.incidents(),
                                    Figure.of("lift", Unit.RATIO, met.lift()),
                                    met.pValue())));
                }
            }
        }
        return pairs;
    }

    private static Estimate<CoOccurrence> meeting(List<Set<Factor>> incidents, Factor first, Factor second) {
        int[] cells = new int[4];
        incidents.forEach(set -> cells[(set.contains(first) ? 0 : 2) + (set.contains(second) ? 0 : 1)]++);
        return CoOccurrence.of(cells[0], cells[1], cells[2], cells[3]);
    }
}
