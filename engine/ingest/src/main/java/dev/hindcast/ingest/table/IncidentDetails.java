package dev.hindcast.ingest.table;

import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Reading.Rejected;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.TimelineEntry;
import dev.hindcast.model.time.ZoneBasis;
import dev.hindcast.query.file.BadFieldException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the tables beside say about one incident after another. A row of theirs that cannot be read is reported and left out; the
 * incident stays.
 */
final class IncidentDetails {
    private static final Vocabulary<Precision> PRECISIONS = Vocabulary.of(Precision.values(), Precision::id);
    private static final Vocabulary<Basis> BASES = Vocabulary.of(Basis.values(), Basis::id);
    private static final Vocabulary<ActionItem.Status> ITEM_STATUSES =
            Vocabulary.of(ActionItem.Status.values(), ActionItem.Status::id);

    private final Details details;
    private final UnaryOperator<String> redaction;
    private final Consumer<Rejected> bad;

    IncidentDetails(Details details, UnaryOperator<String> redaction, Consumer<Rejected> bad) {
        this.details = details;
        this.redaction = redaction;
        this.bad = bad;
    }

    /** Returns the milestones; a date begins in the zone. */
    Map<MilestoneName, Milestone> milestones(String incident, String source, ZoneId zone) {
        Map<MilestoneName, Milestone> milestones = new EnumMap<>(MilestoneName.class);
        each(Details.MILESTONES, incident, row -> {
            Precision precision = row.word("precision", PRECISIONS).orElse(Precision.SECOND);
            Optional<Instant> at = precision == Precision.DAY
                    ? row.date("at").map(day -> day.atStartOfDay(zone).toInstant())
                    : row.time("at");
            return milestones.put(
                    required(row.word("milestone", Vocabulary.MILESTONES), "milestone"),
                    new Milestone(
                            required(at, "at"),
                            precision,
                            false,
                            row.word("zone_basis", Vocabulary.ZONE_BASES).orElse(ZoneBasis.STATED),
                            row.word("basis", BASES).orElse(Basis.FIELD),
                            evidence(Details.MILESTONES, row, source, text(row, "excerpt"))));
        });
        return milestones;
    }

    List<TimelineEntry> timeline(String incident, String source) {
        return each(
                Details.TIMELINE,
                incident,
                row -> new TimelineEntry(
                        required(row.time("at"), "at"),
                        row.word("precision", PRECISIONS).orElse(Precision.SECOND),
                        text(row, "text"),
                        evidence(Details.TIMELINE, row, source, text(row, "text"))));
    }

    List<ActionItem> actionItems(String incident, String source) {
        return each(
                Details.ACTION_ITEMS,
                incident,
                row -> new ActionItem(
                        required(row.text("text").map(redaction), "text"),
                        row.text("owner").map(redaction),
                        row.text("kind"),
                        row.word("status", ITEM_STATUSES),
                        row.date("due"),
                        row.text("url"),
                        evidence(Details.ACTION_ITEMS, row, source, text(row, "text"))));
    }

    List<Attributed<Factor>> factors(String incident, String source) {
        return each(
                Details.FACTORS,
                incident,
                row -> new Attributed<>(
                        required(row.word("factor", Vocabulary.FACTORS), "factor"),
                        row.text("rule").orElse(RowIncident.RULE),
                        evidence(Details.FACTORS, row, source, text(row, "excerpt"))));
    }

    /** Returns the findings of an incident, or those of no single one under the empty text. */
    List<Finding> findings(String incident) {
        return each(
                Details.FINDINGS,
                incident,
                row -> new Finding(
                        required(row.word("code", Vocabulary.FINDINGS), "code"),
                        required(row.text("message").map(redaction), "message"),
                        evidence(Details.FINDINGS, row, required(row.text("source"), "source"), "")));
    }

    /** Returns what gave no incident when the table was made. */
    List<Rejected> rejections() {
        return each(
                Details.REJECTIONS,
                "",
                row -> new Rejected(
                        required(row.text("source"), "source"),
                        (int) row.whole("line").orElse(1),
                        RejectionCause.NOT_AN_INCIDENT,
                        required(row.text("reason"), "reason")));
    }

    private String text(TableRow row, String name) {
        return row.text(name).map(redaction).orElse("");
    }

    /** The document's line where the row names one, else the row itself. */
    private Evidence evidence(String table, TableRow row, String source, String excerpt) {
        long line = row.whole("line").orElse(0);
        return line > 0 && line <= Integer.MAX_VALUE
                ? new Evidence(source, (int) line, excerpt)
                : new Evidence(details.source(table), row.line(), excerpt);
    }

    private <T> List<T> each(String table, String incident, Function<TableRow, T> meaning) {
        List<T> values = new ArrayList<>();
        for (TableRow row : details.rows(table, incident)) {
            try {
                values.add(meaning.apply(row));
            } catch (BadFieldException e) {
                bad.accept(TableReader.bad(details.source(table), row.line(), row.number(), e));
            }
        }
        return values;
    }

    private static <T> T required(Optional<T> value, String name) {
        return value.orElseThrow(() -> BadFieldException.broken(name + " is empty"));
    }
}
