package dev.hindcast.charts.theme;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/**
 * Every colour there is, each by its job. Files are drawn in the light variant; a page that shows an SVG inline may repaint it
 * for a dark surface with {@link #darkStyle}. The severities are one orange ramp, worst in strongest contrast to the surface,
 * which stays in order for every kind of colour blindness; grey is kept for what nobody stated.
 */
public enum Ink {
    SURFACE("#ffffff", "#171b21"),
    TEXT("#1f2933", "#e4e7eb"),
    MUTED("#52606d", "#a7b1bc"),
    GRID("#e4e7eb", "#323a44"),
    AXIS("#9aa5b1", "#68737f"),
    UNSTATED("#b4bcc6", "#6f7a86"),
    MAIN("#0072b2", "#56b4e9"),
    MAIN_TINT("#c5dff0", "#23506d"),
    ACCENT("#b3470a", "#f5a06a"),
    STEP_1("#8c2d04", "#ffe3bf"),
    STEP_2("#cc4c02", "#fdbe72"),
    STEP_3("#ec7f2c", "#e88a2e"),
    STEP_4("#fdb668", "#b95f10"),
    STEP_5("#fee0b6", "#81430f");

    private static final List<Ink> STEPS = List.of(UNSTATED, STEP_1, STEP_2, STEP_3, STEP_4, STEP_5);

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** Returns the colour files are drawn in. */
    public Color color() {
        return Color.decode(light);
    }

    /** Returns the same as {@code #rrggbb}. */
    public String hex() {
        return light;
    }

    /** Returns the ink of a severity step; 0 is "not stated", and what lies beyond the last step shares it. */
    public static Ink step(int step) {
        return STEPS.get(Math.min(step, STEPS.size() - 1));
    }

    /**
     * Returns style rules that repaint inline charts for a dark surface.
     *
     * @param scope the selector of what contains the charts
     */
    public static String darkStyle(String scope) {
        StringBuilder style = new StringBuilder();
        for (Ink ink : values()) {
            for (String attribute : List.of("fill", "stroke")) {
                style.append(String.format(
                        Locale.ROOT, "%s [%s=\"%s\"]{%s:%s}%n", scope, attribute, ink.light, attribute, ink.dark));
            }
        }
        return style.toString().replace("\r\n", "\n");
    }
}
