package dev.hindcast.statistics.resampling;

import dev.hindcast.statistics.sample.StandardNormal;
import java.util.Arrays;

/**
 * Replicates of a ratio of sums over so many observations that drawing each of them takes too long. The few that lie farthest out
 * are drawn one by one; what is left has no tail any more, and its sums are drawn at once from the normal distribution that sums of
 * many small parts follow. Each observation counts as often as a Poisson variable says, independent of the others (Hanley and
 * MacGibbon 2006; Chamandy and others 2012), so that moments of the rest are plain sums.
 */
public final class AbridgedResampling {
    /** So many observations are drawn one by one. */
    static final int APART = 1_000;

    private static final int BITS = 30;

    private final double rate;
    private final int[] poisson;
    private final double[] outside = new double[APART];
    private final double[] denominators = new double[APART];
    private final double value;
    private final double least;
    private final double most;
    private double sumOfResiduals;
    private double sumOfDenominators;
    private double residualSquares;
    private double denominatorSquares;
    private double products;

    /**
     * Tells those far out from the rest; there are more than {@value #APART}.
     *
     * @param rate how often an observation is drawn on average, above 0 and at most 1: 1 where as many are drawn as there are
     */
    AbridgedResampling(RatioOfSums ratio, double rate) {
        this.rate = rate;
        poisson = poisson(rate);
        value = ratio.value();
        least = ratio.each().min().orElse(value);
        most = ratio.each().max().orElse(value);
        double[] residuals = new double[ratio.size()];
        Arrays.setAll(residuals, i -> ratio.numerators()[i] - value * ratio.denominators()[i]);
        boolean[] far = farthest(distances(residuals, ratio.denominators()));
        int taken = 0;
        for (int i = 0; i < residuals.length; i++) {
            if (far[i]) {
                outside[taken] = residuals[i];
                denominators[taken++] = ratio.denominators()[i];
            } else {
                addToRest(residuals[i], ratio.denominators()[i]);
            }
        }
    }

    /**
     * Returns the means of resamples.
     *
     * @param ascending {@value BcaBootstrap#MANY} values or more
     * @param size how many of them each resample has on average: many, and no more than there are
     * @param count how many resamples
     */
    public static double[] means(double[] ascending, int size, int count, long seed) {
        return new AbridgedResampling(RatioOfSums.mean(ascending), (double) size / ascending.length)
                .replicates(count, seed);
    }

    private void addToRest(double residual, double denominator) {
        sumOfResiduals += residual;
        sumOfDenominators += denominator;
        residualSquares += residual * residual;
        denominatorSquares += denominator * denominator;
        products += residual * denominator;
    }

    /** Returns the replicates, in the order drawn. */
    double[] replicates(int count, long seed) {
        Draws draws = new Draws(seed, 1 << BITS);
        double deviation = Math.sqrt(rate * residualSquares);
        double slope = deviation == 0 ? 0 : rate * products / deviation;
        double own = Math.sqrt(Math.max(0, rate * denominatorSquares - slope * slope));
        double[] results = new double[count];
        for (int replicate = 0; replicate < count; replicate++) {
            double first = normal(draws.next());
            double above = rate * sumOfResiduals + deviation * first;
            double below = rate * sumOfDenominators + slope * first + own * normal(draws.next());
            for (int i = 0; i < outside.length; i++) {
                int times = times(draws.next());
                above += times * outside[i];
                below += times * denominators[i];
            }
            results[replicate] = within(value + above / below);
        }
        return results;
    }

    /** No resample leaves the range of its observations; rounding and the normal distribution might. */
    private double within(double replicate) {
        return Math.max(least, Math.min(most, replicate));
    }

    /** How far out each lies: the greater of the shares that it has of all distances from the ratio and from the mean denominator. */
    private static double[] distances(double[] residuals, double[] denominators) {
        double mean = Arrays.stream(denominators).sum() / denominators.length;
        double ofResiduals = Arrays.stream(residuals).map(Math::abs).sum();
        double ofDenominators =
                Arrays.stream(denominators).map(d -> Math.abs(d - mean)).sum();
        double[] distances = new double[residuals.length];
        Arrays.setAll(
                distances,
                i -> Math.max(
                        share(Math.abs(residuals[i]), ofResiduals),
                        share(Math.abs(denominators[i] - mean), ofDenominators)));
        return distances;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** Marks the {@value #APART} greatest; of those exactly at the limit the first ones, until there are enough. */
    private static boolean[] farthest(double[] distances) {
        double[] ascending = distances.clone();
        Arrays.sort(ascending);
        double limit = ascending[ascending.length - APART];
        int atLimit = APART;
        while (ascending[ascending.length - 1 - (APART - atLimit)] > limit) {
            atLimit--;
        }
        boolean[] far = new boolean[distances.length];
        for (int i = 0; i < far.length; i++) {
            far[i] = distances[i] > limit || distances[i] == limit && atLimit-- > 0;
        }
        return far;
    }

    private static double normal(int draw) {
        return StandardNormal.quantile((draw + 0.5) / (1 << BITS));
    }

    private int times(int draw) {
        int times = 0;
        while (draw >= poisson[times]) {
            times++;
        }
        return times;
    }

    /** Below which draw the count is at most 0, 1, 2 and so on. */
    private static int[] poisson(double mean) {
        int[] limits = new int[14];
        double probability = StrictMath.exp(-mean);
        double upTo = 0;
        for (int times = 0; times < limits.length; times++) {
            upTo += probability;
            limits[times] = (int) Math.rint(upTo * (1 << BITS));
            probability *= mean / (times + 1);
        }
        limits[limits.length - 1] = 1 << BITS;
        return limits;
    }
}
