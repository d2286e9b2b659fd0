package dev.hindcast.insight;

import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.TimelineEntry;
import dev.hindcast.query.ReportingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The incidents that everything in this package looks at, and the moment they are looked at from. Computed on the list itself and
 * so the same whichever engine counts.
 *
 * @param incidents those in scope; see {@link dev.hindcast.metric.scope.ScopedIncidents}
 * @param calendar which quarter each belongs to
 * @param asOf up to when open incidents have been open: the end of the data or what the user says, never the clock
 */
public record Cases(List<Incident> incidents, ReportingCalendar calendar, Instant asOf) {
    public Cases {
        incidents = List.copyOf(incidents);
        Objects.requireNonNull(calendar, "calendar is null");
        Objects.requireNonNull(asOf, "asOf is null");
    }

    /** Returns the last moment that any of the documents speaks of; the start of 1970 where none names one. */
    public static Instant endOfData(List<Incident> incidents) {
        return incidents.stream()
                .flatMap(incident -> Stream.concat(
                        incident.milestones().byName().values().stream().map(Milestone::at),
                        incident.timeline().stream().map(TimelineEntry::at)))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Returns the day of {@link #asOf}. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(asOf, calendar.zone());
    }

    /** Returns the incidents of one quarter. */
    public Cases in(String quarter) {
        return new Cases(
                incidents.stream()
                        .filter(incident -> calendar.dayOf(incident)
                                .map(calendar::quarterOf)
                                .filter(quarter::equals)
                                .isPresent())
                        .toList(),
                calendar,
                asOf);
    }

    /** Returns the duration of one incident in seconds as statistics may use it; absent where there is none. */
    public static OptionalLong seconds(Incident incident, DurationDefinition definition) {
        return definition.measureForStatistics(incident.milestones()) instanceof MeasuredDuration.Measured measured
                ? OptionalLong.of(measured.seconds())
                : OptionalLong.empty();
    }

    /** Returns all durations in seconds, in the order of the incidents. */
    public double[] seconds(DurationDefinition definition) {
        return incidents.stream()
                .flatMap(incident -> seconds(incident, definition).stream().boxed())
                .mapToDouble(Long::doubleValue)
                .toArray();
    }

    /** Returns how long an incident that is still open has been open, in seconds; absent where it is over. */
    public OptionalLong age(Incident incident, DurationDefinition definition) {
        return incident.status() == IncidentStatus.OPEN
                ? definition.ageAt(asOf, incident.milestones())
                : OptionalLong.empty();
    }

    /** Returns when an incident began, where the time of day is known. */
    public static Optional<Instant> began(Incident incident) {
        return incident.milestones().began();
    }
}
