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
import java.util.ArrayList;
import java.util.List;

/** The quarterly reliability report. */
public final class QuarterlyReport {
    private static final int LONGEST_TITLE = 120;

    private QuarterlyReport() {}

    /** Composes the report. Asks the measurement for every figure; the same input gives an equal document. */
    public static ReportDocument compose(ReportInput input) {
        Facts facts = Facts.of(input);
        List<ReportDocument.Section> sections = List.of(
                BriefSection.of(facts),
                CompareSection.of(facts),
                CountSection.of(facts),
                DurationSection.of(facts),
                DetectionSection.of(facts),
                CauseSection.of(facts),
                TrendSection.of(facts),
                RepeatSection.of(facts),
                ActionSection.of(facts),
                GroupSection.of(facts),
                LearningSection.of(facts),
                IncidentSection.of(facts),
                QualitySection.of(facts),
                MethodSection.of(facts));
        return new ReportDocument(
                SafeText.line(input.title(), LONGEST_TITLE),
                Messages.get("report.subtitle", facts.quarters().period()),
                HeaderFacts.of(facts),
                sections,
                tables(facts),
                Messages.get("report.footer", input.version()));
    }

    /** Returns every table for machines, in the order of the page. */
    public static List<DataTable> tables(Facts facts) {
        ReportInput input = facts.input();
        List<DataTable> tables = new ArrayList<>(IncidentTables.of(
                input.incidents(), input.rejections(), input.corpusFindings(), input.configured(), input.calendar()));
        tables.add(BriefSection.table(facts));
        tables.add(MetricRows.of("metrics_by_quarter", facts.byQuarter()));
        tables.add(MetricRows.of("incidents_by_quarter_and_severity", List.of(facts.severities())));
        tables.add(MetricRows.of("incidents_by_trigger", List.of(facts.triggers())));
        tables.add(MetricRows.of("incidents_by_detection_source", List.of(facts.detectionSources())));
        tables.add(DurationSection.table(facts));
        tables.addAll(CauseSection.tables(facts));
        tables.addAll(CompareSection.tables(facts));
        tables.addAll(TrendSection.tables(facts));
        tables.addAll(GroupSection.tables(facts));
        tables.add(HourChart.of(facts.incidents(), input.calendar()).table());
        tables.addAll(RepeatSection.tables(facts));
        tables.addAll(ActionSection.tables(facts));
        tables.addAll(QualitySection.tables(facts));
        tables.add(StatedSection.table(facts));
        return tables;
    }
}
