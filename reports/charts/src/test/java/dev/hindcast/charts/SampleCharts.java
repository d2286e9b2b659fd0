package dev.hindcast.charts;

import dev.hindcast.charts.spec.BehaviourSpec;
import dev.hindcast.charts.spec.BoxPlotSpec;
import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.spec.DotPlotSpec;
import dev.hindcast.charts.spec.HeatMapSpec;
import dev.hindcast.charts.spec.Limits;
import dev.hindcast.charts.spec.ParetoSpec;
import dev.hindcast.charts.spec.PowerCurveSpec;
import dev.hindcast.charts.spec.Range;
import dev.hindcast.charts.spec.RateSpec;
import dev.hindcast.charts.spec.ShareBarSpec;
import dev.hindcast.charts.spec.StackedBarSpec;
import dev.hindcast.charts.spec.SurvivalSpec;
import dev.hindcast.charts.spec.TimelineSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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
                            7,
                            6,
                            List.of(120L, 900L, 3_000L, 4_200L, 90_000L),
                            Optional.of(new BoxPlotSpec.Shape(120, 0, 3_600, 7_200, 90_000, "1 h 00 min"))),
                    new BoxPlotSpec.Box("2024-Q2", 3, 2, List.of(600L, 5_000L), Optional.empty()),
                    new BoxPlotSpec.Box("2024-Q3", 4, 0, List.of(), Optional.empty()),
                    new BoxPlotSpec.Box("2024-Q4", 0, 0, List.of(), Optional.empty())));

    public static final ParetoSpec TRIGGERS = new ParetoSpec(
            "triggers",
            caption("Triggers"),
            new ParetoSpec.Bar("not stated", 5, "5 (50 %)", 0, Optional.of(new Range(0.24, 0.76))),
            List.of(
                    new ParetoSpec.Bar("release", 4, "4 (40 %)", 0.8, Optional.of(new Range(0.17, 0.69))),
                    new ParetoSpec.Bar("expiry", 1, "1 (10 %)", 1, Optional.empty())));

    /** The second quarter has nothing to divide. */
    public static final ShareBarSpec STAGES = new ShareBarSpec(
            "stages",
            caption("Where the time goes"),
            List.of("until detected", "until acknowledged", "until mitigated", "until resolved"),
            List.of(
                    new ShareBarSpec.Bar("2024-Q1", "n = 9", List.of(0.41, 0.02, 0.37, 0.2), ""),
                    new ShareBarSpec.Bar("2024-Q2", "", List.of(), "too few to say, n = 2"),
                    new ShareBarSpec.Bar("2024-Q3", "n = 6", List.of(0.1, 0.1, 0.3, 0.5), "")));

    /** The last quarter is a signal. */
    public static final RateSpec RATE = new RateSpec(
            "rate",
            caption("Incidents per quarter"),
            List.of(
                    new RateSpec.Point("2024-Q1", 5, Optional.of(new Range(1.6, 11.7)), false),
                    new RateSpec.Point("2024-Q2", 0, Optional.of(new Range(0, 3.7)), false),
                    new RateSpec.Point("2024-Q3", 21, Optional.of(new Range(13, 32.1)), true)),
            Optional.of(new Limits(0, 8.7, 17.5, "lower limit 0", "mean 8.7", "upper limit 17.5")));

    public static final BehaviourSpec BEHAVIOUR = new BehaviourSpec(
            "behaviour",
            caption("Time to resolve, incident by incident"),
            List.of(
                    new BehaviourSpec.Point("2024-01-03", 600, false, "10 min"),
                    new BehaviourSpec.Point("2024-01-09", 5_000, false, "1 h 23 min"),
                    new BehaviourSpec.Point("2024-02-01", 900, false, "15 min"),
                    new BehaviourSpec.Point("2024-03-03", 400_000, true, "4 d 15 h"),
                    new BehaviourSpec.Point("2024-03-09", 7_000, false, "1 h 57 min")),
            Optional.of(new Limits(90, 3_600, 150_000, "1 min 30 s", "middle 1 h 00 min", "upper limit 1 d 18 h")));

    /** The first curve ends with open incidents. */
    public static final SurvivalSpec SURVIVAL = new SurvivalSpec(
            "survival",
            caption("Still open after"),
            List.of(
                    new SurvivalSpec.Curve(
                            "2024-Q3",
                            "half within 1 h 14 min",
                            List.of(
                                    new SurvivalSpec.Step(600, 0.8, Optional.of(new Range(0.5, 0.95))),
                                    new SurvivalSpec.Step(4_440, 0.5, Optional.of(new Range(0.3, 0.72))),
                                    new SurvivalSpec.Step(30_000, 0.2, Optional.of(new Range(0.05, 0.5)))),
                            List.of(20_000.0, 90_000.0)),
                    new SurvivalSpec.Curve(
                            "2024-Q2",
                            "half within 2 h 00 min",
                            List.of(
                                    new SurvivalSpec.Step(1_200, 0.6, Optional.empty()),
                                    new SurvivalSpec.Step(9_000, 0, Optional.empty())),
                            List.of())));

    public static final HeatMapSpec HOURS = new HeatMapSpec(
            "hours",
            caption("Weekday and hour"),
            List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
            IntStream.range(0, 24).mapToObj(Integer::toString).toList(),
            IntStream.range(0, 7)
                    .mapToObj(day -> IntStream.range(0, 24)
                            .mapToObj(hour -> (long) Math.max(0, (hour * 7 + day * 5) % 17 - 8))
                            .toList())
                    .toList());

    public static final TimelineSpec REPEATS = new TimelineSpec(
            "repeats",
            caption("Repeats"),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2024, 9, 30),
            List.of(
                    new TimelineSpec.Lane(
                            "certificate expired",
                            List.of(
                                    new TimelineSpec.Mark(LocalDate.of(2023, 2, 3), false),
                                    new TimelineSpec.Mark(LocalDate.of(2023, 8, 9), true),
                                    new TimelineSpec.Mark(LocalDate.of(2024, 9, 30), true))),
                    new TimelineSpec.Lane(
                            "a very long name of something that happened to happen again and again",
                            List.of(new TimelineSpec.Mark(LocalDate.of(2023, 6, 1), false)))));

    public static final PowerCurveSpec POWER = new PowerCurveSpec(
            "power",
            new Caption("The smallest visible cut", "A definition.", "incidents per quarter", 20, List.of()),
            List.of(new PowerCurveSpec.Curve(
                    "spread 1.25",
                    List.of(
                            new PowerCurveSpec.Point(5, 0.89),
                            new PowerCurveSpec.Point(20, 0.67),
                            new PowerCurveSpec.Point(100, 0.39),
                            new PowerCurveSpec.Point(500, 0.2)))),
            Optional.of(new PowerCurveSpec.Marker(new PowerCurveSpec.Point(20, 0.67), "here: 20 incidents, 67 %")));

    /** The last row was refused. */
    public static final DotPlotSpec SERVICES = new DotPlotSpec(
            "services",
            new Caption("Services", "A definition.", "incidents per quarter", 20, List.of()),
            List.of(
                    new DotPlotSpec.Row(
                            "booking",
                            "3.1",
                            OptionalDouble.of(3.1),
                            Optional.of(new Range(1.9, 4.6)),
                            OptionalDouble.of(3.8)),
                    new DotPlotSpec.Row(
                            "harbour display",
                            "1.2",
                            OptionalDouble.of(1.2),
                            Optional.of(new Range(0.4, 2.4)),
                            OptionalDouble.of(0.5)),
                    new DotPlotSpec.Row(
                            "payments",
                            "too few to say, n = 2",
                            OptionalDouble.empty(),
                            Optional.empty(),
                            OptionalDouble.empty())),
            Optional.of(new DotPlotSpec.Reference(1.8, "all services 1.8")));

    public static final List<ChartSpec> ALL =
            List.of(COUNTS, DURATIONS, TRIGGERS, STAGES, RATE, BEHAVIOUR, SURVIVAL, HOURS, REPEATS, POWER, SERVICES);

    private SampleCharts() {}

    private static Caption caption(String title) {
        return new Caption(title, "A definition.", "incidents", 6, List.of("2 of zero length not drawn"));
    }
}
