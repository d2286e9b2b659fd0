package dev.hindcast.charts;

import dev.hindcast.charts.spec.BoxPlotSpec;
import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.spec.ParetoSpec;
import dev.hindcast.charts.spec.StackedBarSpec;
import java.util.List;
import java.util.Optional;

/** One chart of each kind, with the traits that are easily drawn wrong. */
public final class SampleCharts {
    /** The second quarter is empty. */
    public static final StackedBarSpec COUNTS = new StackedBarSpec(
            "counts",
            caption("Incidents per quarter"),
            List.of("2024-Q1", "2024-Q2", "2024-Q3"),
            List.of(
                    new StackedBarSpec.Layer("SEV1", 1, List.of(2L, 0L, 1L)),
                    new StackedBarSpec.Layer("not stated", 0, List.of(3L, 0L, 0L))));

    /** A box, two single points, nothing. */
    public static final BoxPlotSpec DURATIONS = new BoxPlotSpec(
            "durations",
            caption("Time to resolve"),
            List.of(
                    new BoxPlotSpec.Box(
                            "2024-Q1",
                            6,
                            List.of(),
                            Optional.of(new BoxPlotSpec.Shape(120, 0, 3_600, 7_200, 90_000, "1 h 00 min"))),
                    new BoxPlotSpec.Box("2024-Q2", 2, List.of(600L, 5_000L), Optional.empty()),
                    new BoxPlotSpec.Box("2024-Q3", 0, List.of(), Optional.empty())));

    public static final ParetoSpec TRIGGERS = new ParetoSpec(
            "triggers",
            caption("Triggers"),
            new ParetoSpec.Bar("not stated", 5, "5 (50 %)", 0),
            List.of(new ParetoSpec.Bar("release", 4, "4 (40 %)", 0.8), new ParetoSpec.Bar("expiry", 1, "1 (10 %)", 1)));

    public static final List<ChartSpec> ALL = List.of(COUNTS, DURATIONS, TRIGGERS);

    private SampleCharts() {}

    private static Caption caption(String title) {
        return new Caption(title, "A definition.", "incidents", 6, List.of("2 of zero length not drawn"));
    }
}
