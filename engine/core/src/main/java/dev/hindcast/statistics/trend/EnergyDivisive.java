package dev.hindcast.statistics.trend;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Ranks;
import dev.hindcast.statistics.sample.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Changes of a series in any respect, one after another: the best cut by energy distance is accepted if fewer than one in twenty
 * orders of the points within the present segments cuts as well, and the search ends with the first that is not (E-divisive,
 * Matteson and James 2014, with α = 1).
 *
 * @param steps in the order tried; all but perhaps the last accepted
 */
public record EnergyDivisive(List<Step> steps) {
    /** Orders drawn for each p-value. */
    public static final int PERMUTATIONS = 499;

    /** P-values up to here are accepted. */
    public static final double ACCEPTED = 0.05;

    public EnergyDivisive {
        steps = List.copyOf(steps);
    }

    /**
     * One cut that was tried.
     *
     * @param tau points before it
     * @param statistic Q of the best cut of its segment
     * @param pValue (1 + orders that cut as well) / (orders + 1)
     * @param accepted whether it is a change
     */
    public record Step(int tau, double statistic, double pValue, boolean accepted) {}

    /** Returns the accepted changes, each the number of points before it, ascending. */
    public List<Integer> changes() {
        return steps.stream().filter(Step::accepted).map(Step::tau).sorted().toList();
    }

    /**
     * Returns the changes; refused below {@value Pelt#FEWEST} points and where all are equal.
     *
     * @param series in order of time
     * @param seed of the orders drawn
     */
    public static Estimate<EnergyDivisive> of(double[] series, long seed) {
        return Sample.of(series, Pelt.FEWEST, "a change point")
                .flatMap(sample -> sample.isConstant()
                        ? Estimate.refused("all values are equal")
                        : Estimate.of(divided(sample.values(), seed)));
    }

    private static EnergyDivisive divided(double[] x, long seed) {
        Random random = new Random(seed);
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, x.length));
        List<Step> steps = new ArrayList<>();
        boolean accepted = true;
        while (accepted) {
            List<Segment> segments = segments(x, bounds);
            Segment cut = segments.stream()
                    .max((a, b) -> Double.compare(a.best().statistic(), b.best().statistic()))
                    .orElseThrow();
            if (cut.best().tau() == 0) {
                break;
            }
            double p = pValue(segments, cut.best().statistic(), random);
            accepted = p <= ACCEPTED;
            steps.add(new Step(cut.start() + cut.best().tau(), cut.best().statistic(), p, accepted));
            bounds.add(cut.start() + cut.best().tau());
        }
        return new EnergyDivisive(steps);
    }

    private static double pValue(List<Segment> segments, double statistic, Random random) {
        int asGood = 0;
        for (int i = 0; i < PERMUTATIONS; i++) {
            double best = Double.NEGATIVE_INFINITY;
            for (Segment segment : segments) {
                best = Math.max(best, segment.shuffled(random));
            }
            asGood += best >= statistic ? 1 : 0;
        }
        return (1.0 + asGood) / (PERMUTATIONS + 1);
    }

    private static List<Segment> segments(double[] x, TreeSet<Integer> bounds) {
        List<Segment> segments = new ArrayList<>();
        for (int start : bounds.headSet(x.length)) {
            double[] points = Arrays.copyOfRange(x, start, bounds.higher(start));
            EnergySplit split = new EnergySplit(points, Pelt.SHORTEST);
            int[] ranks = ranks(points);
            segments.add(new Segment(start, ranks, split, split.best(ranks)));
        }
        return segments;
    }

    /** Equal values share no rank here: which of them comes first does not matter. */
    static int[] ranks(double[] points) {
        double[] ascending = points.clone();
        Arrays.sort(ascending);
        int[] used = new int[points.length];
        int[] ranks = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            int first = Ranks.countBelow(ascending, points[i]);
            ranks[i] = first + used[first]++;
        }
        return ranks;
    }

    private record Segment(int start, int[] ranks, EnergySplit split, EnergySplit.Cut best) {
        double shuffled(Random random) {
            int[] order = ranks.clone();
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
            return split.best(order).statistic();
        }
    }
}
