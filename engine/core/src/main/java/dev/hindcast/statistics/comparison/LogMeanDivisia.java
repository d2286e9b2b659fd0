package dev.hindcast.statistics.comparison;

import dev.hindcast.statistics.Estimate;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What moved the total: fewer incidents, milder ones, or shorter ones. The parts add up to the change exactly (logarithmic mean
 * Divisia index, Ang 2005): each is L·ln(factor after / factor before), with L = (T1 - T0)/ln(T1/T0) the logarithmic mean of the
 * totals. All in the unit of the durations.
 *
 * @param change total after less total before
 * @param dueToCount what the number of incidents moved
 * @param dueToMix what the mix of severities moved, 0 where none is given
 * @param dueToDuration what the mean duration moved
 */
public record LogMeanDivisia(double change, double dueToCount, double dueToMix, double dueToDuration) {
    private static final double LARGEST = 1e50;

    /**
     * Returns the split of a total of {@code count · mean}; refused where a period has no incidents or no duration.
     *
     * @param countBefore at least 1
     * @param meanBefore above zero
     * @param countAfter at least 1
     * @param meanAfter above zero
     */
    public static Estimate<LogMeanDivisia> of(long countBefore, double meanBefore, long countAfter, double meanAfter) {
        return of(
                new long[] {countBefore}, new double[] {meanBefore}, new long[] {countAfter}, new double[] {meanAfter});
    }

    /**
     * Returns the split with the mix of severities as a third part; refused also where a severity occurs in one period only,
     * because the other then has no mean duration for it.
     *
     * @param countBefore one for each severity
     * @param meanBefore one for each severity
     * @param countAfter one for each severity
     * @param meanAfter one for each severity
     */
    public static Estimate<LogMeanDivisia> of(
            long[] countBefore, double[] meanBefore, long[] countAfter, double[] meanAfter) {
        int size = countBefore.length;
        if (meanBefore.length != size || countAfter.length != size || meanAfter.length != size) {
            return Estimate.refused("the two periods do not have the same severities");
        }
        if (size == 0
                || Arrays.stream(countBefore).sum() == 0
                || Arrays.stream(countAfter).sum() == 0) {
            return Estimate.refused("a period has no incidents");
        }
        for (int i = 0; i < size; i++) {
            if (countBefore[i] < 1 || countAfter[i] < 1) {
                return Estimate.refused("a severity occurs in one period only");
            }
            if (!isDuration(meanBefore[i]) || !isDuration(meanAfter[i])) {
                return Estimate.refused("a mean duration is zero or no number");
            }
        }
        return Estimate.of(split(countBefore, meanBefore, countAfter, meanAfter));
    }

    private static boolean isDuration(double mean) {
        return mean >= 1 / LARGEST && mean <= LARGEST;
    }

    private static LogMeanDivisia split(long[] n0, double[] m0, long[] n1, double[] m1) {
        double all0 = Arrays.stream(n0).asDoubleStream().sum();
        double all1 = Arrays.stream(n1).asDoubleStream().sum();
        IntToDoubleFunction weight = i -> logarithmicMean(n1[i] * m1[i], n0[i] * m0[i]);
        return new LogMeanDivisia(
                sum(n0.length, i -> n1[i] * m1[i] - n0[i] * m0[i]),
                sum(n0.length, i -> weight.applyAsDouble(i) * Math.log(all1 / all0)),
                n0.length == 1
                        ? 0
                        : sum(n0.length, i -> weight.applyAsDouble(i) * Math.log(n1[i] / all1 / (n0[i] / all0))),
                sum(n0.length, i -> weight.applyAsDouble(i) * Math.log(m1[i] / m0[i])));
    }

    private static double logarithmicMean(double a, double b) {
        double ratio = Math.log(a / b);
        // Near equality both are tiny and their quotient is noise; the mean of the two is the limit.
        return Math.abs(ratio) < 1e-9 ? (a + b) / 2 : (a - b) / ratio;
    }

    private static double sum(int size, IntToDoubleFunction term) {
        return IntStream.range(0, size).mapToDouble(term).sum();
    }
}
