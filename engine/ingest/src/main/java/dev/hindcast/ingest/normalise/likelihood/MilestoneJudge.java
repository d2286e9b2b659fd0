package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.time.Milestones;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Who has the last word on which moments of a document are its milestones. Safe to share between threads. */
@FunctionalInterface
public interface MilestoneJudge {
    /** The one who goes by what was learned from the examples. */
    MilestoneJudge LEARNED =
            (source, read, mentions, noEnd) -> Judgement.of(Likelihood.learned(), source, read, mentions, noEnd);

    /**
     * Returns the milestones.
     *
     * @param source the document
     * @param read those that fields state and words were read to tell
     * @param mentions all moments that the document tells, in reading order
     * @param noEnd which moments are said to be no end
     */
    Judged judge(String source, Milestones read, List<Mention> mentions, Predicate<Instant> noEnd);

    /**
     * The milestones of a document, as they were judged.
     *
     * @param milestones those
     * @param findings where something else was read
     */
    record Judged(Milestones milestones, List<Finding> findings) {
        public Judged {
            findings = List.copyOf(findings);
        }

        /** Returns them as they were read. */
        public static Judged asRead(Milestones read) {
            return new Judged(read, List.of());
        }
    }
}
