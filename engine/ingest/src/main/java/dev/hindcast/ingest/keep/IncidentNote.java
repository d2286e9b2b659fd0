package dev.hindcast.ingest.keep;

import dev.hindcast.model.Incident;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.pattern.duplicate.Telling;
import dev.hindcast.pattern.learn.Teacher;
import java.util.Comparator;
import java.util.List;

/**
 * What stays in memory of an incident that is kept elsewhere: all that is needed to decide about incidents together. About a kilobyte,
 * however long its document is.
 *
 * @param path of its document
 * @param telling what tells other documents about it; its id is there
 * @param place where its document tells of it; without the words
 * @param teaches whether people state a cause of it
 * @param statedDurations the names of those it states
 * @param notable the findings that lie in another document than its own, and those about parts that could not be read
 */
public record IncidentNote(
        String path,
        Telling telling,
        Evidence place,
        boolean teaches,
        List<String> statedDurations,
        List<Finding> notable) {
    /** The order of tables. */
    public static final Comparator<IncidentNote> ORDER =
            Comparator.comparing(IncidentNote::path).thenComparing(IncidentNote::id);

    public IncidentNote {
        // Mostly one text: it is kept once.
        place = new Evidence(place.source().equals(path) ? path : place.source(), place.line(), "");
        statedDurations = statedDurations.stream().map(String::intern).toList();
        notable = List.copyOf(notable);
    }

    /** Returns what stays of an incident. */
    public static IncidentNote of(Incident incident) {
        String path = incident.source().path();
        return new IncidentNote(
                path,
                Telling.of(incident),
                place(incident),
                Teacher.teaches(incident),
                incident.statedDurations().stream().map(StatedDuration::name).toList(),
                incident.findings().stream()
                        .filter(finding -> finding.code() == FindingCode.UNREADABLE_FRONT_MATTER
                                || !finding.evidence().source().equals(path))
                        .toList());
    }

    /** Returns where a document tells of an incident: at its first milestone, or else at its beginning. */
    public static Evidence place(Incident incident) {
        return incident.milestones().byName().values().stream()
                .findFirst()
                .map(Milestone::evidence)
                .orElse(new Evidence(incident.source().path(), 1, ""));
    }

    /** Returns the incident's id. */
    public String id() {
        return telling.id();
    }
}
