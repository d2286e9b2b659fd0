package dev.hindcast.query.bucket;

import dev.hindcast.model.time.DurationDefinition;

/**
 * Rounds whole numbers to so few that their counts fit any memory, however many rows there are: seven leading binary digits are
 * kept, and a number becomes the middle of those that share them. At most some four thousand of them are left.
 *
 * <p>What statistics leave out stays apart: whole days are not rounded as far as they might be used, and no bucket reaches across the longest usable duration.
 */
public final class Buckets {
    /** No number of at least 0 is off by more than this part of itself: half a bucket of 64ths. */
    public static final int PARTS = 128;

    private static final int DIGITS = 7;

    private Buckets() {}

    /** Returns the number that stands for this one; numbers below 128 stand for themselves. */
    public static long of(long value) {
        if (value < 0) {
            // Every negative number has a complement, even the smallest.
            return ~of(~value);
        }
        int dropped = Long.SIZE - Long.numberOfLeadingZeros(value) - DIGITS;
        boolean wholeDays =
                value <= DurationDefinition.LONGEST_SECONDS && value % DurationDefinition.SECONDS_PER_DAY == 0;
        if (dropped <= 0 || wholeDays) {
            return value;
        }
        long low = value >> dropped << dropped;
        long high = low + (1L << dropped) - 1;
        long limit = DurationDefinition.LONGEST_SECONDS;
        if (value <= limit) {
            high = Math.min(high, limit);
        } else {
            low = Math.max(low, limit + 1);
        }
        return low + (high - low + 1) / 2;
    }
}
