package dev.hindcast.publish.incident;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to know before trusting the others: findings and rejections. */
final class QualityTables {
    private QualityTables() {}

    /** A finding with its incident, if it belongs to one and not to the corpus. */
    private record Placed(Optional<String> incident, Finding finding) {}

    static DataTable findings(List<Incident> incidents, List<Finding> corpusFindings) {
        List<Placed> placed = new ArrayList<>();
        incidents.forEach(incident ->
                incident.findings().forEach(finding -> placed.add(new Placed(Optional.of(incident.id()), finding))));
        corpusFindings.forEach(finding -> placed.add(new Placed(Optional.empty(), finding)));
        placed.sort(
                Comparator.<Placed, String>comparing(p -> p.finding().evidence().source())
                        .thenComparing(p -> p.finding().evidence().line())
                        .thenComparing(p -> p.finding().code())
                        .thenComparing(p -> p.finding().message()));
        List<ColumnOf<Placed>> columns = List.of(
                ColumnOf.of("incident", p -> Field.of(p.incident())),
                ColumnOf.of("source", p -> Field.of(p.finding().evidence().source())),
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
