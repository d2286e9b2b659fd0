package dev.hindcast.insight.trend;

import dev.hindcast.insight.Cases;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.trend.ProcessLimits;
import dev.hindcast.statistics.trend.ProcessSignals;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A process-behaviour chart: the points in order of time and the limits of ordinary variation. Durations are charted on their
 * logarithms and everything is turned back into seconds; draw them on a logarithmic axis.
 *
 * @param name what is charted
 * @param points in order of time
 * @param centre in the unit of the points; absent where the limits are refused
 * @param low lower limit
 * @param high upper limit
 * @param provisional whether so few points make the limits still move
 * @param sentence what it shows, or why it has no limits
 */
public record ProcessChart(
        String name,
        List<Point> points,
        OptionalDouble centre,
        OptionalDouble low,
        OptionalDouble high,
        boolean provisional,
        String sentence) {
    /** Weekly counts are charted from this mean on; rarer events by the days between them. */
    private static final double LEAST_WEEKLY = 3;

    /** Days between rare events become roughly normal by this root (Nelson 1994). */
    private static final double ROOT = 3.6;

    public ProcessChart {
        points = List.copyOf(points);
    }

    /**
     * A point.
     *
     * @param day when it is, or when its week begins
     * @param value seconds, incidents or days
     * @param incident whose duration it is, or that ended the gap; absent for a week
     * @param signal whether it lies outside of the limits, or belongs to a run or a cluster near a limit
     */
    public record Point(LocalDate day, double value, Optional<String> incident, boolean signal) {}

    /** Returns the chart of durations above zero, one point an incident. */
    public static ProcessChart ofDurations(Cases cases, DurationDefinition definition) {
        List<Point> points = InOrder.incidents(cases).stream()
                .flatMap(incident -> Cases.seconds(incident, definition).stream()
                        .filter(seconds -> seconds > 0)
                        .mapToObj(seconds -> point(cases, incident, seconds)))
                .toList();
        return of(definition.name(), points, Scale.LOGARITHM);
    }

    /** Returns the chart of incidents a week, or of the days between them where they are rarer than three a week. */
    public static ProcessChart ofCounts(Cases cases) {
        List<Point> weeks = weeks(cases);
        double mean = weeks.stream().mapToDouble(Point::value).average().orElse(0);
        return mean >= LEAST_WEEKLY ? of("incidents_per_week", weeks, Scale.COUNT) : gaps(cases);
    }

    private static ProcessChart gaps(Cases cases) {
        List<Point> points = new ArrayList<>();
        Optional<Incident> before = Optional.empty();
        for (Incident incident : InOrder.incidents(cases)) {
            if (before.isPresent()) {
                long days = cases.calendar().dayOf(incident).orElseThrow().toEpochDay()
                        - cases.calendar().dayOf(before.get()).orElseThrow().toEpochDay();
                points.add(point(cases, incident, days));
            }
            before = Optional.of(incident);
        }
        return of("days_between_incidents", points, Scale.ROOT_OF_GAP);
    }

    /** Returns every week from the first incident to the last with its count, zero where there was none. */
    static List<Point> weeks(Cases cases) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (Incident incident : InOrder.incidents(cases)) {
            LocalDate day = cases.calendar().dayOf(incident).orElseThrow();
            counts.merge(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1, Integer::sum);
        }
        List<Point> points = new ArrayList<>();
        LocalDate expected = null;
        for (Map.Entry<LocalDate, Integer> week : counts.entrySet()) {
            for (; expected != null && expected.isBefore(week.getKey()); expected = expected.plusWeeks(1)) {
                points.add(new Point(expected, 0, Optional.empty(), false));
            }
            points.add(new Point(week.getKey(), week.getValue(), Optional.empty(), false));
            expected = week.getKey().plusWeeks(1);
        }
        return points;
    }

    private static Point point(Cases cases, Incident incident, double value) {
        return new Point(cases.calendar().dayOf(incident).orElseThrow(), value, Optional.of(incident.id()), false);
    }

    private static ProcessChart of(String name, List<Point> points, Scale scale) {
        double[] charted =
                points.stream().mapToDouble(point -> scale.to(point.value())).toArray();
        Estimate<ProcessLimits> limits = ProcessLimits.ofMeans(charted)
                .map(natural -> scale == Scale.LOGARITHM ? natural : natural.notNegative());
        if (limits.known().isEmpty()) {
            OptionalDouble none = OptionalDouble.empty();
            return new ProcessChart(
                    name,
                    points,
                    none,
                    none,
                    none,
                    false,
                    "no limits: " + limits.refusal().orElseThrow());
        }
        ProcessLimits known = limits.known().get();
        List<Point> marked = marked(points, charted, known);
        long signals = marked.stream().filter(Point::signal).count();
        return new ProcessChart(
                name,
                marked,
                OptionalDouble.of(scale.from(known.centre())),
                OptionalDouble.of(scale.from(known.low())),
                OptionalDouble.of(scale.from(known.high())),
                known.provisional(),
                signals + " of " + points.size()
                        + " points are signals; the others are ordinary variation and need no story"
                        + (known.provisional() ? " (provisional limits)" : ""));
    }

    private static List<Point> marked(List<Point> points, double[] charted, ProcessLimits limits) {
        boolean[] signals = new boolean[charted.length];
        ProcessSignals.outside(charted, limits).forEach(i -> signals[i] = true);
        ProcessSignals.runs(charted, limits).forEach(i -> signals[i] = true);
        ProcessSignals.nearLimit(charted, limits).forEach(i -> signals[i] = true);
        List<Point> marked = new ArrayList<>();
        for (int i = 0; i < signals.length; i++) {
            Point point = points.get(i);
            marked.add(new Point(point.day(), point.value(), point.incident(), signals[i]));
        }
        return marked;
    }

    /** On what scale limits are computed. */
    private enum Scale {
        LOGARITHM,
        COUNT,
        ROOT_OF_GAP;

        double to(double value) {
            return switch (this) {
                case LOGARITHM -> Math.log(value);
                case COUNT -> value;
                case ROOT_OF_GAP -> Math.pow(value, 1 / ROOT);
            };
        }

        double from(double charted) {
            return switch (this) {
                case LOGARITHM -> Math.exp(charted);
                case COUNT -> charted;
                case ROOT_OF_GAP -> Math.pow(charted, ROOT);
            };
        }
    }
}
