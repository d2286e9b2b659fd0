package dev.hindcast.publish.incident;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What to know before trusting the others: findings and rejections. */
final class QualityTables {
    private QualityTables() {}

    static DataTable findings(List<Incident> incidents, List<Finding> corpusFindings) {
        return findings(Stream.concat(
                        PlacedFinding.of(incidents), corpusFindings.stream().map(PlacedFinding::ofAll))
                .sorted(PlacedFinding.ORDER)
                .toList());
    }

    /** Returns the table of findings that are in their order. */
    static DataTable findings(List<PlacedFinding> placed) {
        List<ColumnOf<PlacedFinding>> columns = List.of(
                ColumnOf.of("incident", PlacedFinding::incident),
                ColumnOf.of("source", p -> Field.of(p.source())),
                ColumnOf.of("line", p -> Field.of(p.finding().evidence().line())),
                ColumnOf.of("code", p -> Field.of(p.finding().code().id())),
                ColumnOf.of("level", p -> Field.of(p.finding().level().name().toLowerCase(Locale.ROOT))),
                ColumnOf.of("message", p -> Field.of(p.finding().message())));
        return ColumnOf.table("findings", columns, placed);
    }

    static DataTable rejections(List<Reading.Rejected> rejections) {
        List<ColumnOf<Reading.Rejected>> columns = List.of(
                ColumnOf.of("source", r -> Field.of(r.source())),
                ColumnOf.of("line", r -> Field.of(r.line())),
                ColumnOf.of("reason", r -> Field.of(r.reason())));
        return ColumnOf.table(
                "rejections",
                columns,
                rejections.stream()
                        .sorted(Comparator.comparing(Reading.Rejected::source)
                                .thenComparing(Reading.Rejected::line)
                                .thenComparing(Reading.Rejected::reason))
                        .toList());
    }
}
