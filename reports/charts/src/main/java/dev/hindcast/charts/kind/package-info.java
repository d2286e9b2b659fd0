/** One renderer for each kind of chart. All are listed in {@link dev.hindcast.charts.render.ChartRenderers#ALL}. */
package dev.hindcast.charts.kind;
