package dev.hindcast.publish.report;

import dev.hindcast.publish.chart.HourChart;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.facts.ReportInput;
import dev.hindcast.publish.incident.IncidentTables;
import dev.hindcast.publish.section.ActionSection;
import dev.hindcast.publish.section.BriefSection;
import dev.hindcast.publish.section.CauseSection;
import dev.hindcast.publish.section.CompareSection;
import dev.hindcast.publish.section.CountSection;
import dev.hindcast.publish.section.DetectionSection;
import dev.hindcast.publish.section.DurationSection;
import dev.hindcast.publish.section.GroupSection;
import dev.hindcast.publish.section.IncidentSection;
import dev.hindcast.publish.section.LearningSection;
import dev.hindcast.publish.section.MethodSection;
import dev.hindcast.publish.section.QualitySection;
import dev.hindcast.publish.section.RepeatSection;
import dev.hindcast.publish.section.StatedSection;
import dev.hindcast.publish.section.TrendSection;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.MetricRows;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.SafeText;
import java.util.List;
import java.util.function.Function;

/** The quarterly reliability report. */
public final class QuarterlyReport {
    private static final int LONGEST_TITLE = 120;

    /** In the order of the page. None needs another. */
    private static final List<Function<Facts, ReportDocument.Section>> SECTIONS = List.of(
            BriefSection::of,
            CompareSection::of,
            CountSection::of,
            DurationSection::of,
            DetectionSection::of,
            CauseSection::of,
            TrendSection::of,
            RepeatSection::of,
            ActionSection::of,
            GroupSection::of,
            LearningSection::of,
            IncidentSection::of,
            QualitySection::of,
            MethodSection::of);

    /** In the order of the page. None needs another. */
    private static final List<Function<Facts, List<DataTable>>> TABLES = List.of(
            QuarterlyReport::incidents,
            facts -> List.of(BriefSection.table(facts)),
            facts -> List.of(MetricRows.of("metrics_by_quarter", facts.byQuarter())),
            facts -> List.of(MetricRows.of("incidents_by_quarter_and_severity", List.of(facts.severities()))),
            facts -> List.of(MetricRows.of("incidents_by_trigger", List.of(facts.triggers()))),
            facts -> List.of(MetricRows.of("incidents_by_detection_source", List.of(facts.detectionSources()))),
            facts -> List.of(DurationSection.table(facts)),
            CauseSection::tables,
            CompareSection::tables,
            TrendSection::tables,
            GroupSection::tables,
            facts -> List.of(
                    HourChart.of(facts.incidents(), facts.input().calendar()).table()),
            RepeatSection::tables,
            ActionSection::tables,
            QualitySection::tables,
            facts -> List.of(StatedSection.table(facts)));

    private QuarterlyReport() {}

    /** Composes the report. Asks the measurement for every figure; the same input gives an equal document. */
    public static ReportDocument compose(ReportInput input) {
        Facts facts = Facts.of(input);
        return new ReportDocument(
                SafeText.line(input.title(), LONGEST_TITLE),
                Messages.get("report.subtitle", facts.quarters().period()),
                HeaderFacts.of(facts),
                each(SECTIONS, facts),
                tables(facts),
                Messages.get("report.footer", input.version()));
    }

    /** Returns every table for machines, in the order of the page. */
    public static List<DataTable> tables(Facts facts) {
        return each(TABLES, facts).stream().flatMap(List::stream).toList();
    }

    private static List<DataTable> incidents(Facts facts) {
        ReportInput input = facts.input();
        return IncidentTables.of(
                input.incidents(), input.rejections(), input.corpusFindings(), input.configured(), input.calendar());
    }

    /** Every figure is measured by now, so all processors may lay them out. The order stays. */
    private static <T> List<T> each(List<Function<Facts, T>> parts, Facts facts) {
        return parts.parallelStream().map(part -> part.apply(facts)).toList();
    }
}
