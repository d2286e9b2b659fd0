package dev.hindcast.ingest.training;

import dev.hindcast.ingest.normalise.likelihood.Mention;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A document, and what a human reads in it.
 *
 * @param mentions all moments that it tells
 * @param answers the right times of each milestone, in the order of their names; none where it tells none
 */
record Example(List<Mention> mentions, List<List<Instant>> answers) {
    /** Times that are no further apart are the same. */
    private static final Duration SAME = Duration.ofSeconds(60);

    /** Returns whether that milestone was at that time, or may as well be said to have been. */
    boolean isRight(int milestone, Instant at) {
        return answers.get(milestone).stream()
                .anyMatch(answer -> Duration.between(answer, at).abs().compareTo(SAME) <= 0);
    }
}
