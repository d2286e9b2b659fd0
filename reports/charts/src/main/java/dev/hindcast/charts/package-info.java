/**
 * Charts, the only module that knows JFreeChart.
 *
 * <p>{@code spec} says what is to be seen, {@code theme} how it looks, {@code render} draws a specification with JFreeChart,
 * {@code image} turns the drawing into SVG or PNG. Nothing here computes a statistic: every number arrives in the specification.
 * Called by {@code publish}; calls {@code core}.
 */
package dev.hindcast.charts;
