package dev.hindcast.charts.plot;

import org.jfree.chart.JFreeChart;

/**
 * A chart ready to be put on any surface.
 *
 * @param chart what to draw
 * @param width in pixels
 * @param height in pixels
 */
public record Drawing(JFreeChart chart, int width, int height) {}
