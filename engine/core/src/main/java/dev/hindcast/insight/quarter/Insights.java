package dev.hindcast.insight.quarter;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.card.CardInput;
import dev.hindcast.insight.card.CardLine;
import dev.hindcast.insight.card.ReportCard;
import dev.hindcast.insight.compare.Comparison;
import dev.hindcast.insight.compare.Comparisons;
import dev.hindcast.insight.compare.PeriodPair;
import dev.hindcast.insight.compare.PeriodPairs;
import dev.hindcast.insight.compare.Step;
import dev.hindcast.insight.trend.Trends;
import dev.hindcast.metric.IncidentCount;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.Scope;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.query.IncidentColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * What a quarterly report says, in one value: {@code Insights.of(measurement, scope, cases, quarter, mechanisms, seed)}. The report
 * lays it out and computes nothing:
 *
 * <ul>
 *   <li>{@link #card}: nine lines in order, each with a sentence, n, coverage and figures that hold their interval or refusal;
 *   <li>{@link #comparisons}: count and every duration of the catalogue against the quarter before and the same quarter a year
 *       earlier, adjusted together; the verdict decides about colour, the sentence is printed in full;
 *   <li>{@link #trends}: the values of the charts of all quarters.
 * </ul>
 *
 * @param card of the quarter
 * @param comparisons of the quarter
 * @param trends over all quarters
 */
public record Insights(List<CardLine> card, List<Comparison> comparisons, Trends trends) {
    public Insights {
        card = List.copyOf(card);
        comparisons = List.copyOf(comparisons);
    }

    /**
     * Returns the insights of a quarter.
     *
     * @param measurement over the same incidents
     * @param scope without bounds in time, so that earlier quarters are there to compare with
     * @param cases those in that scope
     * @param quarter the report's own, such as {@code 2024-Q3}
     * @param mechanisms groups of incidents confirmed to share their mechanism; empty where nobody established any
     * @param seed of everything that is drawn
     */
    public static Insights of(
            Measurement measurement,
            Scope scope,
            Cases cases,
            String quarter,
            List<List<Incident>> mechanisms,
            long seed) {
        PeriodPairs quarters = new PeriodPairs(cases.calendar(), cases.lastDay());
        List<PeriodPair> pairs = new ArrayList<>();
        compared(measurement.catalog())
                .forEach(metric -> pairs.addAll(quarters.of(
                        measurement.measure(metric, List.of(IncidentColumn.QUARTER), scope),
                        quarter,
                        List.of(Step.PREVIOUS, Step.YEAR_AGO))));
        List<Comparison> comparisons = Comparisons.of(pairs);
        return new Insights(
                ReportCard.of(new CardInput(cases, quarter, previous(comparisons), mechanisms)),
                comparisons,
                Trends.of(cases, seed));
    }

    private static List<Metric> compared(MetricCatalog catalog) {
        List<Metric> metrics = new ArrayList<>(List.of(new IncidentCount()));
        DurationDefinition.BUILT_IN.forEach(
                definition -> metrics.add(catalog.find(definition.name()).orElseThrow()));
        return metrics;
    }

    private static Comparison previous(List<Comparison> comparisons) {
        return comparisons.stream()
                .filter(comparison -> comparison.metric().name().equals(DurationDefinition.TIME_TO_RESOLVE.name()))
                .findFirst()
                .orElseThrow();
    }
}
