package dev.hindcast.statistics.comparison;

/** All differences between the values of two periods, by rank, without keeping them: thousands of incidents have millions. */
final class PairwiseDifferences {
    private final double[] first;
    private final double[] second;

    /** Both ascending. */
    PairwiseDifferences(double[] first, double[] second) {
        this.first = first;
        this.second = second;
    }

    long count() {
        return (long) first.length * second.length;
    }

    /**
     * Returns the difference at a rank from 1: the smallest number with at least so many differences at or below it. Halving the
     * range of bit patterns ends at that number exactly, after at most 64 steps.
     */
    double atRank(long rank) {
        long low = ordered(first[0] - second[second.length - 1]);
        long high = ordered(first[first.length - 1] - second[0]);
        while (low < high) {
            long middle = (low & high) + ((low ^ high) >> 1);
            if (countUpTo(number(middle)) >= rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return number(low);
    }

    private long countUpTo(double limit) {
        long count = 0;
        int from = 0;
        for (double x : first) {
            // The larger x, the larger the second value must be for their difference to stay within the limit.
            while (from < second.length && x - second[from] > limit) {
                from++;
            }
            count += second.length - from;
        }
        return count;
    }

    /** Whole numbers in the order of the numbers they stand for. */
    private static long ordered(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits < 0 ? Long.MIN_VALUE - bits : bits;
    }

    private static double number(long ordered) {
        return Double.longBitsToDouble(ordered < 0 ? Long.MIN_VALUE - ordered : ordered);
    }
}
