package dev.hindcast.charts.spec;

/** Everything a chart shows. One record for each kind of chart. */
public sealed interface ChartSpec
        permits StackedBarSpec,
                BoxPlotSpec,
                ParetoSpec,
                ShareBarSpec,
                RateSpec,
                BehaviourSpec,
                SurvivalSpec,
                HeatMapSpec,
                TimelineSpec,
                PowerCurveSpec,
                DotPlotSpec {
    /** Returns its name in file names and anchors: lower case with hyphens. */
    String id();

    /** Returns the words around it. */
    Caption caption();

    /** Returns the same content in words, for those who cannot see the drawing. */
    String description();

    /** Returns how many labelled periods stand side by side; 0 where the chart fits any width. */
    default int slots() {
        return 0;
    }
}
