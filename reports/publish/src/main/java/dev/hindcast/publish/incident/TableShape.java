package dev.hindcast.publish.incident;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.query.ReportingCalendar;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the columns of the normalised tables depend on.
 *
 * @param configured durations beside the built-in ones
 * @param stated the names of all durations that documents state
 * @param calendar which day an incident belongs to
 */
public record TableShape(List<DurationDefinition> configured, Set<String> stated, ReportingCalendar calendar) {
    public TableShape {
        configured = List.copyOf(configured);
        stated = Set.copyOf(stated);
    }

    static TableShape of(List<Incident> incidents, List<DurationDefinition> configured, ReportingCalendar calendar) {
        Set<String> stated = incidents.stream()
                .flatMap(incident -> incident.statedDurations().stream())
                .map(StatedDuration::name)
                .collect(Collectors.toSet());
        return new TableShape(configured, stated, calendar);
    }
}
