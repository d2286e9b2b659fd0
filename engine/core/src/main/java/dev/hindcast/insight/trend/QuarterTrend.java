package dev.hindcast.insight.trend;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.Figure;
import dev.hindcast.insight.Words;
import dev.hindcast.metric.Unit;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Sample;
import dev.hindcast.statistics.trend.MannKendall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether something rises or falls from quarter to quarter. The quarter in which the data end is not complete and left out. */
final class QuarterTrend {
    private QuarterTrend() {}

    /** Returns the trend of the number of incidents. */
    static Remark ofCounts(Cases cases) {
        TreeMap<String, List<Incident>> quarters = byQuarter(cases);
        List<Double> series = new ArrayList<>();
        complete(cases, quarters)
                .forEach(quarter -> series.add(
                        (double) quarters.getOrDefault(quarter, List.of()).size()));
        return of("quarterly_incidents", Unit.INCIDENTS, series, "the number of incidents");
    }

    /** Returns the trend of the median duration; quarters without any have no median and are left out. */
    static Remark ofMedians(Cases cases, DurationDefinition definition) {
        List<Double> series = new ArrayList<>();
        TreeMap<String, List<Incident>> quarters = byQuarter(cases);
        for (String quarter : complete(cases, quarters)) {
            List<Incident> own = quarters.getOrDefault(quarter, List.of());
            double[] seconds = new Cases(own, cases.calendar(), cases.asOf()).seconds(definition);
            Sample.of(seconds, 1, "a median").known().ifPresent(sample -> series.add(sample.median()));
        }
        return of("quarterly_" + definition.name(), Unit.SECONDS, series, "the median");
    }

    private static TreeMap<String, List<Incident>> byQuarter(Cases cases) {
        return InOrder.incidents(cases).stream()
                .collect(Collectors.groupingBy(
                        incident -> cases.calendar()
                                .quarterOf(cases.calendar().dayOf(incident).orElseThrow()),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static List<String> complete(Cases cases, TreeMap<String, List<Incident>> seen) {
        List<String> quarters = new ArrayList<>();
        if (!seen.isEmpty()) {
            String last = cases.calendar().quarterOf(cases.lastDay().plusDays(1));
            for (String q = seen.firstKey(); isBefore(cases, q, last) && quarters.size() < MannKendall.MOST; ) {
                quarters.add(q);
                q = cases.calendar().next(q);
            }
        }
        return quarters;
    }

    private static boolean isBefore(Cases cases, String quarter, String other) {
        return cases.calendar().startOf(quarter).isBefore(cases.calendar().startOf(other));
    }

    private static Remark of(String name, Unit unit, List<Double> series, String what) {
        Estimate<MannKendall> trend =
                MannKendall.of(series.stream().mapToDouble(Double::doubleValue).toArray());
        if (trend.known().isEmpty()) {
            return Remark.refused(
                    name, series.size(), unit, "no trend: " + trend.refusal().orElseThrow());
        }
        MannKendall known = trend.known().get();
        return new Remark(
                name,
                series.size(),
                List.of(
                        Figure.of("slope_per_quarter", unit, known.slope()),
                        Figure.of("p_value", Unit.SHARE, known.pValue())),
                sentence(known, series.size(), unit, what));
    }

    private static String sentence(MannKendall trend, int quarters, Unit unit, String what) {
        if (trend.pValue() > 0.05) {
            return "over " + quarters + " quarters " + what + " neither rose nor fell beyond chance ("
                    + Words.pValue(trend.pValue()) + ")";
        }
        double slope = Math.abs(trend.slope());
        String by = unit == Unit.SECONDS ? Words.duration(slope) : String.format(Locale.ROOT, "%.1f", slope);
        return "over " + quarters + " quarters " + what + (trend.s() > 0 ? " rose" : " fell") + " by about " + by
                + " a quarter (" + Words.pValue(trend.pValue()) + ")";
    }
}
