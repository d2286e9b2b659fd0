package dev.hindcast.cli.init;

import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.Severity;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.time.ZoneBasis;
import dev.hindcast.model.time.ZoneStatement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the documents of a folder have in common, as counts: the words they use, not what happened.
 *
 * @param incidents how many were read
 * @param zones zones that documents state, by how many
 * @param zoneless how many give times and no zone
 * @param severities the organisation's words for each level; under the empty text those that fit none
 * @param kinds kinds of event, by how many
 * @param layouts main headings in their order, by how many documents share them; the commonest first, five at most
 */
record Seen(
        int incidents,
        Map<String, Long> zones,
        long zoneless,
        Map<String, List<String>> severities,
        Map<String, Long> kinds,
        List<Map.Entry<String, Long>> layouts) {
    private static final int MOST_LAYOUTS = 5;
    private static final int MOST_HEADINGS = 8;

    static Seen in(List<Incident> incidents) {
        return new Seen(
                incidents.size(),
                counts(statements(incidents)
                        .filter(zone -> zone.basis() == ZoneBasis.STATED || zone.basis() == ZoneBasis.DOCUMENT)
                        .map(ZoneStatement::zone)),
                statements(incidents)
                        .filter(zone -> zone.basis() == ZoneBasis.ASSUMED || zone.basis() == ZoneBasis.CONFIGURED)
                        .count(),
                severities(incidents),
                counts(incidents.stream().map(Incident::kind).map(IncidentKind::id)),
                layouts(incidents));
    }

    private static Stream<ZoneStatement> statements(List<Incident> incidents) {
        return incidents.stream().flatMap(incident -> incident.zone().stream());
    }

    private static Map<String, List<String>> severities(List<Incident> incidents) {
        return incidents.stream()
                .flatMap(incident -> incident.severity().stream())
                .collect(Collectors.groupingBy(
                        severity -> severity.level().map(Severity::name).orElse(""),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(StatedSeverity::original, Collectors.toSet()),
                                words -> words.stream().sorted().toList())));
    }

    private static List<Map.Entry<String, Long>> layouts(List<Incident> incidents) {
        return counts(incidents.stream().map(Seen::layout).filter(layout -> !layout.isEmpty())).entrySet().stream()
                .filter(layout -> layout.getValue() > 1)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LAYOUTS)
                .toList();
    }

    /** Headings that every incident has in its own words are no layout. */
    private static String layout(Incident incident) {
        return incident.sections().stream()
                .filter(section -> section.role() != SectionRole.OTHER)
                .map(DocumentSection::title)
                .filter(title -> !title.isBlank())
                .distinct()
                .limit(MOST_HEADINGS)
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Long> counts(Stream<String> values) {
        return values.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
