package dev.hindcast.tablesaw;

import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Source;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.ZoneBasis;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Incidents written out in one line: when they began, how long they lasted, what they affected. */
final class IncidentLiteral {
    private IncidentLiteral() {}

    static Incident lasting(String id, String started, long seconds, String... services) {
        return of(id, IncidentKind.INCIDENT, started, seconds, services);
    }

    static Incident unresolved(String id, String started, String... services) {
        Milestone start = milestone(Instant.parse(started));
        return incident(id, IncidentKind.INCIDENT, Map.of(MilestoneName.STARTED, start), services);
    }

    static Incident undated(String id, String... services) {
        return incident(id, IncidentKind.INCIDENT, Map.of(), services);
    }

    static Incident of(String id, IncidentKind kind, String started, long seconds, String... services) {
        Instant start = Instant.parse(started);
        return incident(
                id,
                kind,
                Map.of(
                        MilestoneName.STARTED,
                        milestone(start),
                        MilestoneName.RESOLVED,
                        milestone(start.plusSeconds(seconds))),
                services);
    }

    private static Incident incident(
            String id, IncidentKind kind, Map<MilestoneName, Milestone> milestones, String... services) {
        return new Incident(
                id,
                new Source("sample/" + id + ".md", "markdown"),
                "An outage",
                Optional.empty(),
                Optional.empty(),
                List.of(services),
                Optional.empty(),
                kind,
                IncidentStatus.RESOLVED,
                Optional.empty(),
                Optional.empty(),
                new Milestones(milestones),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Milestone milestone(Instant at) {
        Evidence evidence = new Evidence("sample/outage.md", 1, "");
        return new Milestone(at, Precision.SECOND, false, ZoneBasis.STATED, Basis.FIELD, evidence);
    }
}
