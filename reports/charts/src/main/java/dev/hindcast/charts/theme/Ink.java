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
    POINT("#3f7fa8", "#8fc7ea"),
    ACCENT("#b3470a", "#f5a06a"),
    STEP_1("#8c2d04", "#ffe3bf"),
    STEP_2("#cc4c02", "#fdbe72"),
    STEP_3("#ec7f2c", "#e88a2e"),
    STEP_4("#fdb668", "#b95f10"),
    STEP_5("#fee0b6", "#81430f"),
    /** Parts of a whole, told apart in every kind of colour blindness and light enough for text on them. */
    PART_1("#f3ad7a", "#9c4a12"),
    PART_2("#f6df9f", "#6e5a14"),
    PART_3("#a8d1ee", "#1d5c85"),
    PART_4("#c9b7df", "#57417a"),
    PART_5("#cdd5de", "#4a5560"),
    /** Few to many. */
    HEAT_0("#f5f7fa", "#1d232b"),
    HEAT_1("#d3e6f4", "#1f3f57"),
    HEAT_2("#a0cbe8", "#235a80"),
    HEAT_3("#62a8d6", "#2b7aae"),
    HEAT_4("#1f78b4", "#6cb8ea"),
    HEAT_5("#0b4a7d", "#bfe2fa");

    private static final List<Ink> STEPS = List.of(UNSTATED, STEP_1, STEP_2, STEP_3, STEP_4, STEP_5);

    private static final List<Ink> PARTS = List.of(PART_1, PART_2, PART_3, PART_4, PART_5);
    private static final List<Ink> HEAT = List.of(HEAT_0, HEAT_1, HEAT_2, HEAT_3, HEAT_4, HEAT_5);

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

    /** Returns the ink of a part of a whole, from 0. */
    public static Ink part(int part) {
        return PARTS.get(part);
    }

    /** Returns the ink for the part, from 0 to 1, that a count is of the highest; none at all has one of its own. */
    public static Ink heat(double part) {
        return HEAT.get((int) Math.ceil(part * (HEAT.size() - 1)));
    }

    /** Returns the ink of text on heat: it turns where the ground becomes strong. */
    public static Ink onHeat(double part) {
        return Math.ceil(part * (HEAT.size() - 1)) >= 4 ? SURFACE : TEXT;
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
