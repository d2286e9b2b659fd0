package dev.hindcast.ingest.table;

import dev.hindcast.ingest.normalise.Consistency;
import dev.hindcast.ingest.normalise.IncidentIds;
import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.ingest.normalise.field.SeverityReader;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.evidence.Source;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.model.time.ZoneBasis;
import dev.hindcast.model.time.ZoneStatement;
import dev.hindcast.query.file.BadFieldException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** One row of a table to its incident. What a field says is taken as it stands; nothing is understood from text. */
final class RowIncident {
    /** The rule that labels from a table name. */
    static final String RULE = "table";

    private static final String STATED = "stated_";
    private static final String SECONDS = "_seconds";

    private final String table;
    private final NormaliserSettings settings;
    private final IncidentDetails details;
    private final boolean withFindings;
    private final UnaryOperator<String> redaction;

    /**
     * Prepares for the rows of one table.
     *
     * @param table its path in outputs
     * @param withFindings whether the findings are told by a table beside it
     * @param redaction takes out of text what must not be shown
     */
    RowIncident(
            String table,
            NormaliserSettings settings,
            IncidentDetails details,
            boolean withFindings,
            UnaryOperator<String> redaction) {
        this.table = table;
        this.settings = settings;
        this.details = details;
        this.withFindings = withFindings;
        this.redaction = redaction;
    }

    /**
     * Returns the incident.
     *
     * @throws BadFieldException if a field does not hold what it is for
     */
    Incident of(TableRow row) {
        String source = row.text("source")
                .orElseGet(() -> table + "#" + row.text("id").orElseGet(() -> Long.toString(row.number())));
        String id = row.text("id").orElseGet(() -> IncidentIds.of(source));
        Optional<ZoneStatement> zone = zone(row);
        RowTimes times = RowTimes.of(row, evidence(row, ""), details.milestones(id, source, region(zone)));
        List<StatedDuration> stated = stated(row);
        IncidentStatus status = row.word("status", Vocabulary.STATUSES).orElse(IncidentStatus.RESOLVED);
        Optional<StatedSeverity> severity = severity(row);
        List<Finding> findings = new ArrayList<>(times.contradictions(settings.durations()));
        findings.addAll(
                withFindings ? details.findings(id) : findings(row, source, times, stated, status, severity, zone));
        return new Incident(
                id,
                new Source(source, row.text("format").orElse("csv")),
                row.text("title").map(redaction).orElse(id),
                row.text("organisation"),
                row.text("team"),
                row.list("services"),
                severity,
                row.word("kind", Vocabulary.KINDS).orElse(IncidentKind.INCIDENT),
                status,
                row.date("date"),
                zone,
                times.milestones(),
                stated,
                row.word("detection_source", Vocabulary.DETECTION_SOURCES)
                        .map(value -> new Attributed<>(value, RULE, evidence(row, value.id()))),
                row.word("trigger", Vocabulary.TRIGGERS)
                        .map(value -> new Attributed<>(value, RULE, evidence(row, value.id()))),
                factors(row, id, source),
                details.actionItems(id, source),
                details.timeline(id, source),
                List.of(),
                row.time("published_at"),
                findings);
    }

    private Evidence evidence(TableRow row, String excerpt) {
        return new Evidence(table, row.line(), excerpt);
    }

    private static Optional<ZoneStatement> zone(TableRow row) {
        Optional<ZoneBasis> basis = row.word("zone_basis", Vocabulary.ZONE_BASES);
        return row.text("zone").map(name -> {
            try {
                ZoneId.of(name);
            } catch (DateTimeException e) {
                throw new BadFieldException("zone", name, "zone like Europe/London or UTC+01:00");
            }
            return new ZoneStatement(name, basis.orElse(ZoneBasis.STATED));
        });
    }

    private static ZoneId region(Optional<ZoneStatement> zone) {
        return zone.map(statement -> ZoneId.of(statement.zone())).orElse(ZoneOffset.UTC);
    }

    private Optional<StatedSeverity> severity(TableRow row) {
        return row.text("severity")
                .or(() -> row.text("severity_original"))
                .map(word -> new StatedSeverity(
                        SeverityReader.level(word, settings.severities()),
                        row.text("severity_original").orElse(word),
                        evidence(row, word)));
    }

    /** Durations that the document states have a column each; one of the user's own may have any name. */
    private List<StatedDuration> stated(TableRow row) {
        List<StatedDuration> stated = new ArrayList<>();
        for (String column : row.names()) {
            if (column.startsWith(STATED) && column.endsWith(SECONDS)) {
                OptionalLong seconds = row.whole(column);
                if (seconds.isPresent()) {
                    String name = column.substring(STATED.length(), column.length() - SECONDS.length());
                    stated.add(new StatedDuration(
                            name,
                            seconds.getAsLong(),
                            Optional.empty(),
                            false,
                            evidence(row, column + " " + seconds.getAsLong())));
                }
            }
        }
        return stated;
    }

    /** The row says which factors there are, the table beside it why. */
    private List<Attributed<Factor>> factors(TableRow row, String id, String source) {
        List<Attributed<Factor>> told = details.factors(id, source);
        return row.list("factors").stream()
                .map(word -> Vocabulary.FACTORS.of("factors", word))
                .map(factor -> told.stream()
                        .filter(attributed -> attributed.value() == factor)
                        .findFirst()
                        .orElseGet(() -> new Attributed<>(factor, RULE, evidence(row, factor.id()))))
                .toList();
    }

    private List<Finding> findings(
            TableRow row,
            String source,
            RowTimes times,
            List<StatedDuration> stated,
            IncidentStatus status,
            Optional<StatedSeverity> severity,
            Optional<ZoneStatement> zone) {
        if (row.has("findings")) {
            return row.list("findings").stream()
                    .map(word -> Vocabulary.FINDINGS.of("findings", word))
                    .map(code -> new Finding(code, code.meaning(), evidence(row, "")))
                    .toList();
        }
        Optional<Evidence> open = Optional.of(evidence(row, "")).filter(place -> status == IncidentStatus.OPEN);
        List<Finding> findings = new ArrayList<>(
                Consistency.check(source, times.milestones(), stated, open, zone, settings.durations()).stream()
                        .map(finding -> new Finding(finding.code(), finding.message(), evidence(row, "")))
                        .toList());
        severity.filter(s -> s.level().isEmpty())
                .map(s -> new Finding(
                        FindingCode.UNKNOWN_SEVERITY,
                        "\"" + s.original() + "\" has no place on the scale SEV1 to SEV5",
                        s.evidence()))
                .ifPresent(findings::add);
        return findings;
    }
}
