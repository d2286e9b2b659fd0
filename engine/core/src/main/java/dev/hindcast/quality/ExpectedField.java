package dev.hindcast.quality;

import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.util.Locale;
import java.util.function.Predicate;

/** What a document about an incident is expected to state. */
public enum ExpectedField {
    /** When it began, with the time of day. */
    STARTED(incident -> has(incident, MilestoneName.STARTED)),
    /** When it was noticed, with the time of day. */
    DETECTED(incident -> has(incident, MilestoneName.DETECTED)),
    /** When it was over, with the time of day. Not expected while it goes on. */
    RESOLVED(incident -> has(incident, MilestoneName.RESOLVED)),
    /** How bad it was, on the common scale or mapped to it. */
    SEVERITY(incident -> incident.severity().flatMap(s -> s.level()).isPresent()),
    /** What was affected. */
    SERVICES(incident -> !incident.services().isEmpty()),
    /** Who noticed first. */
    DETECTION_SOURCE(incident -> incident.detectionSource().isPresent()),
    /** Why it happened: a trigger, or a section about the cause. */
    CAUSE(incident -> incident.trigger().isPresent()
            || incident.sections().stream()
                    .anyMatch(section -> section.role() == SectionRole.CAUSE
                            && !section.text().isBlank())),
    /** What will be done about it. */
    ACTION_ITEMS(incident -> !incident.actionItems().isEmpty());

    private final Predicate<Incident> stated;

    ExpectedField(Predicate<Incident> stated) {
        this.stated = stated;
    }

    private static boolean has(Incident incident, MilestoneName name) {
        return incident.milestones().get(name).filter(Milestone::hasTimeOfDay).isPresent();
    }

    /** Returns whether the document is expected to state it. */
    public boolean isExpectedOf(Incident incident) {
        return this != RESOLVED || incident.status() == IncidentStatus.RESOLVED;
    }

    /** Returns whether the document states it. */
    public boolean isStatedBy(Incident incident) {
        return stated.test(incident);
    }

    /** Returns the name in outputs: lower case with underscores. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
