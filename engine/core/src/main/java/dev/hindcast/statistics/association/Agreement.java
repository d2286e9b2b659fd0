package dev.hindcast.statistics.association;

import dev.hindcast.statistics.Estimate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether two readers of the same incidents give them the same labels (Cohen 1960).
 *
 * @param n incidents labelled by both
 * @param observed share on which they agree
 * @param kappa agreement beyond chance: 1 full, 0 none
 */
public record Agreement(int n, double observed, double kappa) {
    /** Below this κ a chart of the labels needs a warning. */
    public static final double DOUBTFUL = 0.6;

    /** Fewest incidents labelled twice. */
    public static final int FEWEST = 50;

    /** Returns the agreement; refused below {@value #FEWEST} incidents and where both use one and the same label only. */
    public static Estimate<Agreement> of(List<String> first, List<String> second) {
        int n = first.size();
        if (second.size() != n) {
            return Estimate.refused(n + " labels but " + second.size() + " of the other reader");
        }
        if (n < FEWEST) {
            return Estimate.refused("too few labelled twice: " + n + " of the " + FEWEST + " needed");
        }
        Map<String, Integer> firstCounts = new HashMap<>();
        Map<String, Integer> secondCounts = new HashMap<>();
        int agreed = 0;
        for (int i = 0; i < n; i++) {
            agreed += first.get(i).equals(second.get(i)) ? 1 : 0;
            firstCounts.merge(first.get(i), 1, Integer::sum);
            secondCounts.merge(second.get(i), 1, Integer::sum);
        }
        long pairs = firstCounts.entrySet().stream()
                .mapToLong(entry -> (long) entry.getValue() * secondCounts.getOrDefault(entry.getKey(), 0))
                .sum();
        double chance = (double) pairs / ((double) n * n);
        double observed = (double) agreed / n;
        return chance == 1
                ? Estimate.refused("both readers used one label only")
                : Estimate.of(new Agreement(n, observed, (observed - chance) / (1 - chance)));
    }
}
