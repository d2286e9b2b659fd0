package dev.hindcast.statistics.power;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.resampling.AbridgedResampling;
import dev.hindcast.statistics.resampling.BcaBootstrap;
import dev.hindcast.statistics.sample.Sample;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The A/A test: two periods are drawn from the same durations again and again, and whatever differs between them is chance
 * (Davidovic 2021). Drawn with replacement, in blocks with a generator of their own each, so that the answer depends on the seed
 * alone and not on how many threads draw. Means of {@value BcaBootstrap#MANY} durations or more are drawn abridged where that takes
 * fewer draws: see {@link AbridgedResampling#pays}.
 */
public final class ChanceTest {
    /** Fewest durations of one's own. */
    public static final int FEWEST = 20;

    /** Runs that make a share stand still to about a third of a percentage point. */
    public static final int RUNS = 20_000;

    private static final int BLOCK = 500;

    private ChanceTest() {}

    /**
     * Returns the share of runs in which the centre falls at least so far although nothing changed; refused below {@value #FEWEST}
     * durations and for periods without any.
     *
     * @param pooled durations of both periods, zero or more
     * @param before incidents of the first period
     * @param after incidents of the second period
     * @param centre what falls
     * @param drop relative, above 0 and at most 1
     */
    public static Estimate<Double> dropsOf(
            double[] pooled, int before, int after, Centre centre, double drop, long seed) {
        if (!(drop > 0 && drop <= 1)) {
            return Estimate.refused("a drop lies between 0 and 1, not at " + drop);
        }
        return changes(pooled, before, after, centre, seed).map(changes -> {
            int fell = 0;
            for (double change : changes) {
                // A drop that was observed must count as one of its own size, whatever the last digit.
                fell += change <= -drop + 1e-12 ? 1 : 0;
            }
            return (double) fell / changes.length;
        });
    }

    /** Returns what a centre does while nothing changes; refused likewise. */
    public static Estimate<NothingChanged> of(double[] pooled, int before, int after, Centre centre, long seed) {
        return changes(pooled, before, after, centre, seed).flatMap(NothingChanged::of);
    }

    private static Estimate<double[]> changes(double[] pooled, int before, int after, Centre centre, long seed) {
        if (before < 1 || after < 1) {
            return Estimate.refused("a period has no incidents");
        }
        return Sample.notNegative(pooled, FEWEST, "an A/A test").flatMap(sample -> {
            double[] values = sample.ascending();
            double[] changes = centre == Centre.MEAN
                            && (AbridgedResampling.pays(before, values.length)
                                    || AbridgedResampling.pays(after, values.length))
                    ? changesOfManyMeans(values, before, after, seed)
                    : relativeChanges(
                            random -> centre.of(drawn(values, before, random)),
                            random -> centre.of(drawn(values, after, random)),
                            seed);
            for (double change : changes) {
                if (!Double.isFinite(change)) {
                    return Estimate.refused("too many durations are zero: a relative change has no value");
                }
            }
            return Estimate.of(changes);
        });
    }

    private static double[] changesOfManyMeans(double[] values, int before, int after, long seed) {
        SplittableRandom seeds = new SplittableRandom(seed);
        double[] first = means(values, before, seeds.nextLong());
        double[] second = means(values, after, seeds.nextLong());
        return IntStream.range(0, RUNS)
                .mapToDouble(i -> second[i] / first[i] - 1)
                .toArray();
    }

    private static double[] means(double[] values, int size, long seed) {
        return AbridgedResampling.pays(size, values.length)
                ? AbridgedResampling.means(values, size, RUNS, seed)
                : runs(random -> Centre.MEAN.of(drawn(values, size, random)), seed);
    }

    /** Returns the relative change of the second figure against the first, for each of {@value #RUNS} runs. */
    static double[] relativeChanges(
            ToDoubleFunction<SplittableRandom> before, ToDoubleFunction<SplittableRandom> after, long seed) {
        return runs(
                random -> {
                    double first = before.applyAsDouble(random);
                    return after.applyAsDouble(random) / first - 1;
                },
                seed);
    }

    /** Returns what each of {@value #RUNS} runs gives, in blocks with a generator of their own. */
    static double[] runs(ToDoubleFunction<SplittableRandom> run, long seed) {
        SplittableRandom root = new SplittableRandom(seed);
        SplittableRandom[] blocks = new SplittableRandom[RUNS / BLOCK];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = root.split();
        }
        double[] results = new double[RUNS];
        IntStream.range(0, blocks.length).parallel().forEach(block -> {
            for (int i = block * BLOCK; i < (block + 1) * BLOCK; i++) {
                results[i] = run.applyAsDouble(blocks[block]);
            }
        });
        return results;
    }

    /** Returns values drawn with replacement. */
    static double[] drawn(double[] values, int size, SplittableRandom random) {
        double[] drawn = new double[size];
        for (int i = 0; i < size; i++) {
            drawn[i] = values[random.nextInt(values.length)];
        }
        return drawn;
    }
}
