package dev.hindcast.publish.facts;

import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Scope;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.pattern.IncidentPatterns;
import dev.hindcast.query.ReportingCalendar;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything a report is made from. Nothing else enters: equal input gives equal bytes.
 *
 * @param title of the report, usually the organisation
 * @param version of Hindcast
 * @param incidents all that were read, also those outside the scope
 * @param rejections what gave no incident
 * @param corpusFindings findings that belong to no single incident
 * @param measurement over the same incidents, with a catalogue that holds the same durations
 * @param calendar which quarter an incident belongs to
 * @param scope which incidents count
 * @param durations built-in first, then configured
 * @param patterns which of the incidents belong together
 * @param links where the documents lie
 * @param settings printed under Method
 * @param inputDigest what the documents' bytes hash to
 */
public record ReportInput(
        String title,
        String version,
        List<Incident> incidents,
        List<Reading.Rejected> rejections,
        List<Finding> corpusFindings,
        Measurement measurement,
        ReportingCalendar calendar,
        Scope scope,
        List<DurationDefinition> durations,
        IncidentPatterns patterns,
        DocumentLinks links,
        Map<String, String> settings,
        String inputDigest) {
    public ReportInput {
        incidents = List.copyOf(incidents);
        rejections = List.copyOf(rejections);
        corpusFindings = List.copyOf(corpusFindings);
        durations = List.copyOf(durations);
        // Sorted, so that the order of insertion does not show.
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** Returns the durations that are not built in. */
    public List<DurationDefinition> configured() {
        return durations.stream()
                .filter(definition -> !DurationDefinition.BUILT_IN.contains(definition))
                .toList();
    }
}
