/**
 * Draws specifications with JFreeChart: one renderer for each kind of chart, all listed in
 * {@link dev.hindcast.charts.render.ChartRenderers#ALL}.
 */
package dev.hindcast.charts.render;
