package dev.hindcast.pattern.discussion;

import dev.hindcast.model.Incident;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Text;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * One reason to talk about one incident.
 *
 * @param incident which
 * @param reason why
 * @param detail one sentence with the values themselves
 * @param diagnosisSeconds from the first notice to the cause; of a long diagnosis only
 * @param evidence where it stands
 */
public record DiscussionCase(
        Incident incident, DiscussionReason reason, String detail, OptionalLong diagnosisSeconds, Evidence evidence) {
    public DiscussionCase {
        Objects.requireNonNull(incident, "incident is null");
        Objects.requireNonNull(reason, "reason is null");
        Text.required(detail, "detail");
        Objects.requireNonNull(diagnosisSeconds, "diagnosisSeconds is null");
        Objects.requireNonNull(evidence, "evidence is null");
    }
}
