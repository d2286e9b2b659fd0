package dev.hindcast.insight;

import java.util.Locale;

/** Numbers within sentences. The same in every language setting of the machine. */
public final class Words {
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

    /** Returns seconds in the largest two units that fit: {@code 3d 4h}, {@code 2h 05m}, {@code 12m}, {@code 40s}. */
    public static String duration(double seconds) {
        long whole = Math.round(Math.abs(seconds));
        String sign = seconds < 0 && whole > 0 ? "-" : "";
        if (whole < 60) {
            return sign + whole + "s";
        }
        long minutes = Math.round(whole / 60.0);
        if (minutes < 60) {
            return sign + minutes + "m";
        }
        if (minutes < 24 * 60) {
            return sign + minutes / 60 + "h " + String.format(Locale.ROOT, "%02dm", minutes % 60);
        }
        long hours = Math.round(minutes / 60.0);
        return sign + hours / 24 + "d " + hours % 24 + "h";
    }

    /** Returns a p-value as it is printed in sentences. */
    public static String pValue(double p) {
        return p < 0.001 ? "p<0.001" : String.format(Locale.ROOT, "p=%.3f", p);
    }
}
