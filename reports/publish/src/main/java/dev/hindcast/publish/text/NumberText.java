package dev.hindcast.publish.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Numbers: exact for machines, rounded for people. */
public final class NumberText {
    /** Below it every whole number is a double of its own. */
    private static final double EXACT_WHOLE = 1L << 53;

    private NumberText() {}

    /** Returns every digit the number has, without exponent: {@code 5415.5}, {@code 36}. */
    public static String exact(double number) {
        if (number == (long) number && Math.abs(number) < EXACT_WHOLE) {
            return Long.toString((long) number);
        }
        // As most numbers are: BigDecimal would give the same, from the same text, at several times the cost.
        String text = Double.toString(number);
        if (Double.isFinite(number) && text.indexOf('E') < 0 && !text.endsWith("0")) {
            return text;
        }
        return plain(BigDecimal.valueOf(number));
    }

    /** Returns a number with two decimals at most, with fewer the larger it is. */
    public static String rounded(double number) {
        return decimals(number, Math.abs(number) < 10 ? 2 : Math.abs(number) < 100 ? 1 : 0);
    }

    /** Returns a number with so many decimals at most. */
    public static String decimals(double number, int decimals) {
        return plain(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal exact) {
        BigDecimal digits = exact.stripTrailingZeros();
        return digits.signum() == 0 ? "0" : digits.toPlainString();
    }

    /** Returns a share as whole per cent; what is neither none nor all never reads as 0 % or 100 %. */
    public static String percent(double share) {
        long percent = Math.round(share * 100);
        return percent == 0 && share > 0 ? "< 1 %" : percent == 100 && share < 1 ? "> 99 %" : percent + " %";
    }

    /** Returns a share as whole per cent, a dash where it is absent. */
    public static String percent(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble()) : DurationText.ABSENT;
    }

    /** Returns an interval of shares, a dash where an end is absent. */
    public static String interval(OptionalDouble low, OptionalDouble high) {
        return low.isPresent() && high.isPresent()
                ? percent(low.getAsDouble()) + " to " + percent(high.getAsDouble())
                : DurationText.ABSENT;
    }
}
