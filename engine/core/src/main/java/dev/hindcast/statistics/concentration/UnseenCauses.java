package dev.hindcast.statistics.concentration;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import java.util.Arrays;

/**
 * How complete a list of causes is. Only for labels of a closed list: in free text every cause is new.
 *
 * @param incidents n, with a cause
 * @param seen causes that occurred
 * @param unseen share of coming incidents whose cause has not occurred yet: f1/n, with f1 causes seen once (Good 1953)
 * @param unseenInterval ± 1.96·√(f1(1 - f1/n) + 2·f2)/n, cut at 0 and 1
 * @param coverage share of causes by weight that the list holds, 1 - f1/n·(n-1)f1/((n-1)f1 + 2·f2) (Chao and Jost 2012)
 * @param atLeast lower bound on all causes: seen + (n-1)/n·f1(f1-1)/(2(f2+1)) (Chao1, bias-corrected, with the factor (n-1)/n)
 */
public record UnseenCauses(
        long incidents, int seen, double unseen, Interval unseenInterval, double coverage, double atLeast) {
    /** Fewest incidents with a cause. */
    public static final int FEWEST = 20;

    /**
     * Returns the estimate; refused below {@value #FEWEST} incidents.
     *
     * @param counts incidents of each cause; zeros are causes that never occurred
     */
    public static Estimate<UnseenCauses> of(long[] counts) {
        long n = total(counts);
        if (Arrays.stream(counts).anyMatch(count -> count < 0)) {
            return Estimate.refused("a count is negative");
        }
        return n < FEWEST
                ? Estimate.refused("too few to say what was not seen: " + n + " of the " + FEWEST + " needed")
                : Estimate.of(computed(counts, n));
    }

    /** Returns the estimate of however few incidents, at least one. */
    static UnseenCauses computed(long[] counts, long incidents) {
        double n = incidents;
        double once = Arrays.stream(counts).filter(count -> count == 1).count();
        double twice = Arrays.stream(counts).filter(count -> count == 2).count();
        int seen = (int) Arrays.stream(counts).filter(count -> count > 0).count();
        double unseen = once / n;
        double half = 1.96 * Math.sqrt(once * (1 - unseen) + 2 * twice) / n;
        double weight = (n - 1) * once + 2 * twice;
        return new UnseenCauses(
                incidents,
                seen,
                unseen,
                new Interval(Math.max(0, unseen - half), Math.min(1, unseen + half)),
                weight == 0 ? 1 : 1 - unseen * (n - 1) * once / weight,
                seen + (n - 1) / n * once * (once - 1) / (2 * (twice + 1)));
    }

    private static long total(long[] counts) {
        return Arrays.stream(counts).sum();
    }
}
