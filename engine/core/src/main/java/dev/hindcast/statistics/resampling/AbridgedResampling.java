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
    /** So many draws of a resample, on average, are of observations that are drawn one by one. */
    static final int APART = 1_000;

    private static final int BITS = 30;

    /** Smaller differences, relative to the range or the sum of squares, are rounding. */
    private static final double ROUNDING = 1e-12;

    private static final double CANCELLED = 1e-9;

    private final double rate;
    private final int[] poisson;
    private final double[] outside;
    private final double[] denominators;
    private final double value;
    private final double least;
    private final double most;
    private double sumOfResiduals;
    private double sumOfDenominators;
    private double residualSquares;
    private double denominatorSquares;
    private double products;

    /**
     * Tells those far out from the rest. Where only a part is drawn of all there are, more of them lie apart, so that each resample
     * has {@value #APART} of those on average and its rest no more of a tail.
     *
     * @param ratio over so many that no fewer than {@value BcaBootstrap#MANY} are drawn
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
        int apart = apart(rate, ratio.size());
        outside = new double[apart];
        denominators = new double[apart];
        boolean[] far = farthest(distances(residuals, ratio.denominators()), apart);
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
     * @param ascending {@value BcaBootstrap#MANY} values or more, in ascending order
     * @param size how many of them each resample has on average, from {@value BcaBootstrap#MANY} to as many as there are
     * @param count how many resamples
     * @param seed of the draws
     */
    public static double[] means(double[] ascending, int size, int count, long seed) {
        if (size < BcaBootstrap.MANY || size > ascending.length) {
            throw new IllegalArgumentException("an abridged resample has from " + BcaBootstrap.MANY
                    + " values to as many as there are, not " + size + " of " + ascending.length);
        }
        return new AbridgedResampling(RatioOfSums.mean(ascending), (double) size / ascending.length)
                .replicates(count, seed);
    }

    /**
     * Returns whether resamples of so many are drawn abridged: where it takes fewer draws than one by one, for of a small part of
     * many values those that lie far out are more than the part has.
     *
     * @param size how many a resample has
     * @param of how many it is drawn from
     */
    public static boolean pays(int size, int of) {
        return size >= BcaBootstrap.MANY && size <= of && apart((double) size / of, of) < size;
    }

    private static int apart(double rate, int of) {
        return (int) Math.min(of, Math.ceil(APART / rate));
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
        double own = Math.sqrt(ownVariance(slope));
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

    /** What varies of the denominators by themselves: none where the numerators tell all, though the subtraction may leave a trace. */
    private double ownVariance(double slope) {
        double all = rate * denominatorSquares;
        double own = all - slope * slope;
        return own < CANCELLED * all ? 0 : own;
    }

    /** No resample leaves the range of its observations; rounding and the normal distribution might. What is the least stays it. */
    private double within(double replicate) {
        return replicate <= least + ROUNDING * Math.abs(value - least) ? least : Math.min(most, replicate);
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

    /** Marks so many of the greatest; of those exactly at the limit the first ones, until there are enough. */
    private static boolean[] farthest(double[] distances, int apart) {
        double[] ascending = distances.clone();
        Arrays.sort(ascending);
        double limit = ascending[ascending.length - apart];
        int atLimit = apart;
        while (ascending[ascending.length - 1 - (apart - atLimit)] > limit) {
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
