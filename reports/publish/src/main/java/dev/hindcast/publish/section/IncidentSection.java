package dev.hindcast.publish.section;

import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.facts.ReportInput;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.SafeText;
import dev.hindcast.query.ReportingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The incidents, a line each, the newest first; those without a date come last. */
public final class IncidentSection {
    private static final int LONGEST_TITLE = 140;
    /** More make a page that no browser likes; the table file has all. */
    private static final int MOST_ROWS = 500;

    private IncidentSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        Block block = facts.incidents().isEmpty()
                ? Block.Prose.of(Messages.get("nothing.counted"))
                : table(
                        newestFirst(facts.incidents(), facts.input().calendar()).stream()
                                .limit(MOST_ROWS)
                                .toList(),
                        facts.input(),
                        facts.incidents().size());
        return new ReportDocument.Section("incidents", Messages.get("incidents.title"), List.of(block));
    }

    /** Returns the incidents by day and time, the newest first; those without a date come last. */
    public static List<Incident> newestFirst(List<Incident> incidents, ReportingCalendar calendar) {
        return incidents.stream()
                .sorted(Comparator.comparing(
                                (Incident incident) -> calendar.dayOf(incident).orElse(LocalDate.MIN),
                                Comparator.reverseOrder())
                        .thenComparing(IncidentSection::started, Comparator.reverseOrder()))
                .toList();
    }

    private static Instant started(Incident incident) {
        return incident.milestones()
                .get(MilestoneName.STARTED)
                .map(milestone -> milestone.at())
                .orElse(Instant.MIN);
    }

    /**
     * Returns the incidents, a row each.
     *
     * @param incidents at least one
     * @param input says which durations there are, and where days begin
     */
    public static Block.TableBlock table(List<Incident> incidents, ReportInput input) {
        return table(incidents, input, incidents.size());
    }

    private static Block.TableBlock table(List<Incident> incidents, ReportInput input, int all) {
        return new Block.TableBlock(
                "incident-list",
                Messages.count("incidents", all),
                all > incidents.size()
                        ? Messages.get("incidents.note.newest", incidents.size())
                        : Messages.get("incidents.note"),
                columns(input.durations()),
                incidents.stream().map(incident -> cells(incident, input)).toList(),
                "incidents",
                all);
    }

    private static List<Column> columns(List<DurationDefinition> durations) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Messages.get("column.date"), Column.Kind.KEY));
        columns.add(new Column(Messages.get("column.title"), Column.Kind.WORDS));
        columns.add(new Column(Messages.get("column.severity"), Column.Kind.KEY));
        for (DurationDefinition definition : durations) {
            String words = definition.name().replace("time_to_", "to ").replace('_', ' ');
            columns.add(new Column(
                    words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), Column.Kind.NUMBER));
        }
        return columns;
    }

    private static List<TableCell> cells(Incident incident, ReportInput input) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.of(
                input.calendar().dayOf(incident).map(Object::toString).orElse(DurationText.ABSENT)));
        String open = incident.status() == IncidentStatus.OPEN ? Messages.get("incidents.open") : "";
        cells.add(new TableCell(
                        SafeText.line(incident.title(), LONGEST_TITLE) + open,
                        SafeText.line(incident.id(), LONGEST_TITLE),
                        SafeText.line(location(incident), LONGEST_TITLE))
                .to(input.links().to(incident.source().path())));
        cells.add(severity(incident));
        input.durations().forEach(definition -> cells.add(duration(incident, definition)));
        return cells;
    }

    private static TableCell severity(Incident incident) {
        return incident.severity()
                .map(stated -> new TableCell(
                        stated.level().map(Enum::name).orElse(DurationText.ABSENT),
                        SafeText.line(stated.original(), LONGEST_TITLE)))
                .orElse(new TableCell(DurationText.ABSENT, Messages.get("unstated")));
    }

    private static TableCell duration(Incident incident, DurationDefinition definition) {
        MeasuredDuration measured = definition.measure(incident.milestones());
        if (measured instanceof MeasuredDuration.Measured length) {
            return new TableCell(DurationText.of(length.seconds()), Messages.get("hint.seconds", length.seconds()))
                    .from(Origin.of("incidents", definition.name() + "_seconds", "id", incident.id()));
        }
        if (measured instanceof MeasuredDuration.Absent absent) {
            return new TableCell(
                    DurationText.ABSENT,
                    Messages.get("hint.absent", absent.missing().id()));
        }
        if (measured instanceof MeasuredDuration.Negative negative) {
            return new TableCell(
                    DurationText.ABSENT,
                    Messages.get(
                            "hint.negative", negative.to().id(), negative.from().id()));
        }
        return new TableCell(DurationText.ABSENT, ((MeasuredDuration.Refused) measured).reason());
    }

    /** The line of the first milestone; the document's first line where it states none. */
    private static String location(Incident incident) {
        return incident.milestones()
                .firstOf(List.of(MilestoneName.values()))
                .map(milestone -> milestone.evidence().location())
                .orElse(incident.source().path() + ":1");
    }
}
