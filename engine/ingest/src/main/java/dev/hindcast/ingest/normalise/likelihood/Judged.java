package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.time.Milestones;
import java.util.List;

/**
 * The milestones of a document, as they were judged.
 *
 * @param milestones those
 * @param findings where something else was read
 */
public record Judged(Milestones milestones, List<Finding> findings) {
    public Judged {
        findings = List.copyOf(findings);
    }

    /** Returns them as they were read. */
    public static Judged asRead(Milestones read) {
        return new Judged(read, List.of());
    }
}
