package dev.hindcast.charts.spec;

import java.util.List;
import java.util.Objects;

/**
 * The words around a chart.
 *
 * @param title what is shown
 * @param subtitle how it is defined and drawn: from, to, clock, denominators, what the whiskers are
 * @param unit what the axis counts
 * @param n how many incidents it rests on
 * @param notes what was left out, and why
 */
public record Caption(String title, String subtitle, String unit, long n, List<String> notes) {
    public Caption {
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(subtitle, "subtitle is null");
        Objects.requireNonNull(unit, "unit is null");
        notes = List.copyOf(notes);
    }
}
