package dev.hindcast.dashboard.page.incident;

import dev.hindcast.dashboard.page.Panel;
import dev.hindcast.dashboard.page.Words;
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
                                Words.get("incident.moments"),
                                Words.get("incident.moment"),
                                incident.milestones().byName().entrySet().stream()
                                        .map(entry -> row(
                                                when(entry.getValue()),
                                                entry.getKey().id(),
                                                entry.getValue().evidence()))),
                        panel("labels", Words.get("incident.labels"), Words.get("incident.label"), labels(incident)),
                        panel(
                                "timeline",
                                Words.get("incident.timeline"),
                                Words.get("incident.when"),
                                incident.timeline().stream()
                                        .map(entry -> row(entry.text(), time(entry.at()), entry.evidence()))),
                        panel(
                                "action-items",
                                Words.get("incident.actions"),
                                Words.get("incident.status"),
                                incident.actionItems().stream()
                                        .map(item -> row(
                                                item.text(),
                                                item.status()
                                                        .map(status -> status.id())
                                                        .orElse(Words.get("incident.unmarked")),
                                                item.evidence()))),
                        panel(
                                "findings",
                                Words.get("incident.findings"),
                                Words.get("incident.level"),
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
                                .map(source ->
                                        row(source.value().id(), Words.get("incident.noticed"), source.evidence())),
                        incident.trigger().stream()
                                .map(trigger -> row(
                                        trigger.value().id(),
                                        Words.get("incident.trigger").toLowerCase(Locale.ROOT),
                                        trigger.evidence())),
                        incident.factors().stream()
                                .map(factor ->
                                        row(factor.value().id(), Words.get("incident.factor"), factor.evidence())))
                .flatMap(rows -> rows);
    }

    private static List<Panel> panel(String id, String title, String key, Stream<List<TableCell>> cells) {
        List<List<TableCell>> rows = cells.limit(MOST_ROWS).toList();
        List<Column> columns = List.of(
                new Column(key, Column.Kind.KEY),
                new Column(Words.get("incident.says"), Column.Kind.WORDS),
                new Column(Words.get("incident.line"), Column.Kind.WORDS));
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
        return Words.get(
                milestone.approximate() ? "incident.at.about" : "incident.at",
                milestone.hasTimeOfDay() ? time(milestone.at()) : Words.get("incident.at.day"),
                milestone.precision().id(),
                Words.get("incident.zone." + milestone.zoneBasis().name().toLowerCase(Locale.ROOT)));
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
