package dev.hindcast.dashboard.page.incident;

import dev.hindcast.dashboard.page.Panel;
import dev.hindcast.model.Incident;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.html.Links;
import dev.hindcast.publish.text.SafeText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The lines of the document that everything said about an incident comes from. */
final class IncidentLines {
    /** A document may hold more than anybody reads here; the table files have all. */
    private static final int MOST_ROWS = 1_000;

    private static final int LONGEST = 600;

    private IncidentLines() {}

    static List<Panel> of(Incident incident) {
        return Stream.of(
                        panel(
                                "milestones",
                                "Moments",
                                "Moment",
                                incident.milestones().byName().entrySet().stream()
                                        .map(entry -> row(
                                                when(entry.getValue()),
                                                entry.getKey().id(),
                                                entry.getValue().evidence()))),
                        panel("labels", "Causes and detection", "What", labels(incident)),
                        panel(
                                "timeline",
                                "Timeline",
                                "When",
                                incident.timeline().stream()
                                        .map(entry -> row(entry.text(), time(entry.at()), entry.evidence()))),
                        panel(
                                "action-items",
                                "Action items",
                                "Status",
                                incident.actionItems().stream()
                                        .map(item -> row(
                                                item.text(),
                                                item.status()
                                                        .map(status -> status.id())
                                                        .orElse("unmarked"),
                                                item.evidence()))),
                        panel(
                                "findings",
                                "Findings on the document",
                                "Level",
                                incident.findings().stream()
                                        .map(finding -> row(
                                                finding.message(),
                                                finding.level().name().toLowerCase(Locale.ROOT),
                                                finding.evidence()))))
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<List<TableCell>> labels(Incident incident) {
        return Stream.of(
                        incident.detectionSource().stream()
                                .map(source -> row(source.value().id(), "noticed by", source.evidence())),
                        incident.trigger().stream()
                                .map(trigger -> row(trigger.value().id(), "trigger", trigger.evidence())),
                        incident.factors().stream()
                                .map(factor -> row(factor.value().id(), "factor", factor.evidence())))
                .flatMap(rows -> rows);
    }

    private static List<Panel> panel(String id, String title, String key, Stream<List<TableCell>> cells) {
        List<List<TableCell>> rows = cells.limit(MOST_ROWS).toList();
        List<Column> columns = List.of(
                new Column(key, Column.Kind.KEY),
                new Column("What it says", Column.Kind.WORDS),
                new Column("Line", Column.Kind.WORDS));
        Block.TableBlock table = new Block.TableBlock(id, title, "", columns, rows, "");
        return rows.isEmpty() ? List.of() : List.of(Panel.of(id + "-section", title, List.of(table), Links.NONE));
    }

    private static List<TableCell> row(String text, String key, Evidence evidence) {
        return List.of(
                TableCell.of(SafeText.line(key, LONGEST)),
                TableCell.of(SafeText.line(text, LONGEST)),
                new TableCell(
                        SafeText.line(evidence.location(), LONGEST), "", SafeText.line(evidence.excerpt(), LONGEST)));
    }

    private static String when(Milestone milestone) {
        String at = milestone.hasTimeOfDay() ? time(milestone.at()) : "a date without a time of day";
        String zone = "zone " + milestone.zoneBasis().name().toLowerCase(Locale.ROOT);
        return (milestone.approximate() ? "about " : "") + at + ", to the "
                + milestone.precision().id() + ", " + zone;
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
