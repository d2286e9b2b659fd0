package dev.hindcast.insight;

import java.util.Locale;

/** Numbers within sentences. The same in every language setting of the machine. */
public final class Words {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private Words() {}

    /** Returns a share as a percentage without decimals, with one below 10 %. */
    public static String percent(double share) {
        double percent = 100 * share;
        return String.format(Locale.ROOT, Math.abs(percent) < 9.95 ? "%.1f %%" : "%.0f %%", percent)
                .replace(".0 %", " %");
    }

    /** Returns a factor with two decimals. */
    public static String factor(double ratio) {
        return String.format(Locale.ROOT, ratio < 100 ? "%.2f" : "%.0f", ratio);
    }

    /**
     * Returns seconds in the largest two units that fit, rounded half up to the last one shown: {@code 40 s}, {@code 36 min},
     * {@code 2 h 05 min}, {@code 3 d 4 h}; beyond a month an hour is noise: {@code 41 d}.
     */
    public static String duration(double seconds) {
        if (Math.round(seconds) < 0) {
            return "−" + duration(-seconds);
        }
        if (Math.round(seconds) < MINUTE) {
            return Math.round(seconds) + " s";
        }
        long minutes = Math.round(seconds / MINUTE);
        if (minutes < 60) {
            return minutes + " min";
        }
        if (minutes < 24 * 60) {
            return String.format(Locale.ROOT, "%d h %02d min", minutes / 60, minutes % 60);
        }
        // 23 h 59 min 50 s is a day in minutes already.
        long hours = Math.max(24, Math.round(seconds / HOUR));
        long days = hours / 24;
        return days >= 30 ? Math.round(hours / 24.0) + " d" : days + " d " + hours % 24 + " h";
    }

    /** Returns a p-value as it is printed in sentences. */
    public static String pValue(double p) {
        return p < 0.001 ? "p<0.001" : String.format(Locale.ROOT, "p=%.3f", p);
    }
}
