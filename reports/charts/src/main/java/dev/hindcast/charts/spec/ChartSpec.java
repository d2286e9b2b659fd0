package dev.hindcast.charts.spec;

/** Everything a chart shows. One record for each kind of chart. */
public sealed interface ChartSpec permits StackedBarSpec, BoxPlotSpec, ParetoSpec {
    /** Returns its name in file names and anchors: lower case with hyphens. */
    String id();

    /** Returns the words around it. */
    Caption caption();

    /** Returns the same content in words, for those who cannot see the drawing. */
    String description();
}
