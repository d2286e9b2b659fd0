package dev.hindcast.model;

import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.Source;
import dev.hindcast.model.evidence.Text;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.model.time.TimelineEntry;
import dev.hindcast.model.time.ZoneStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One incident as one document tells it. Nothing in it was guessed: what the document does not say is absent, and what it
 * says twice differently is among the findings.
 *
 * @param id stable for the same source: derived from its path alone
 * @param source the document
 * @param title what it is called
 * @param organisation whose incident
 * @param team who runs the service
 * @param services what was affected, in the document's order, without repetition
 * @param severity how bad
 * @param kind what sort of event
 * @param status whether it is over
 * @param date the calendar day the document gives to the incident as a whole; not a time, and never made into one
 * @param zone the zone its times were read in
 * @param milestones the moments that durations are computed from
 * @param statedDurations durations written out in the document, kept beside the derived ones
 * @param detectionSource who noticed first
 * @param trigger the event that set it off; absent means that the document does not say
 * @param factors what made it possible, larger or longer
 * @param actionItems what was promised
 * @param timeline its dated entries, in order of time
 * @param sections its text, in the document's order
 * @param publishedAt when the document appeared
 * @param findings what to know before trusting it, in the document's order
 */
public record Incident(
        String id,
        Source source,
        String title,
        Optional<String> organisation,
        Optional<String> team,
        List<String> services,
        Optional<StatedSeverity> severity,
        IncidentKind kind,
        IncidentStatus status,
        Optional<LocalDate> date,
        Optional<ZoneStatement> zone,
        Milestones milestones,
        List<StatedDuration> statedDurations,
        Optional<Attributed<DetectionSource>> detectionSource,
        Optional<Attributed<Trigger>> trigger,
        List<Attributed<Factor>> factors,
        List<ActionItem> actionItems,
        List<TimelineEntry> timeline,
        List<DocumentSection> sections,
        Optional<Instant> publishedAt,
        List<Finding> findings) {

    public Incident {
        Text.required(id, "id");
        Objects.requireNonNull(source, "source is null");
        Text.required(title, "title");
        Text.optional(organisation, "organisation");
        Text.optional(team, "team");
        services = List.copyOf(services);
        services.forEach(service -> Text.required(service, "service"));
        Objects.requireNonNull(severity, "severity is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(status, "status is null");
        Objects.requireNonNull(date, "date is null");
        Objects.requireNonNull(zone, "zone is null");
        Objects.requireNonNull(milestones, "milestones is null");
        statedDurations = List.copyOf(statedDurations);
        Objects.requireNonNull(detectionSource, "detectionSource is null");
        Objects.requireNonNull(trigger, "trigger is null");
        factors = List.copyOf(factors);
        actionItems = List.copyOf(actionItems);
        timeline = List.copyOf(timeline);
        sections = List.copyOf(sections);
        Objects.requireNonNull(publishedAt, "publishedAt is null");
        findings = List.copyOf(findings);
    }

    /** Returns the same incident with other causes. */
    public Incident withCauses(Optional<Attributed<Trigger>> otherTrigger, List<Attributed<Factor>> otherFactors) {
        return with(otherTrigger, otherFactors, sections, findings);
    }

    /** Returns the same incident with other sections. */
    public Incident withSections(List<DocumentSection> others) {
        return with(trigger, factors, others, findings);
    }

    /** Returns the same incident with more findings, in the document's order. */
    public Incident withFindings(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        all.sort(Comparator.comparingInt((Finding finding) -> finding.evidence().line())
                .thenComparing(Finding::code)
                .thenComparing(Finding::message));
        return with(trigger, factors, sections, all);
    }

    private Incident with(
            Optional<Attributed<Trigger>> newTrigger,
            List<Attributed<Factor>> newFactors,
            List<DocumentSection> newSections,
            List<Finding> newFindings) {
        return new Incident(
                id,
                source,
                title,
                organisation,
                team,
                services,
                severity,
                kind,
                status,
                date,
                zone,
                milestones,
                statedDurations,
                detectionSource,
                newTrigger,
                newFactors,
                actionItems,
                timeline,
                newSections,
                publishedAt,
                newFindings);
    }
}
