package dev.hindcast.ingest.training;

import dev.hindcast.ingest.normalise.likelihood.Mention;
import dev.hindcast.ingest.normalise.likelihood.words.Features;
import java.time.Instant;
import java.util.List;

/**
 * A document, and what a human reads in it.
 *
 * @param mentions all moments that it tells
 * @param answers of each milestone, in the order of their names
 * @param text what is counted of its text as a whole
 */
record Example(List<Mention> mentions, List<Answer> answers, Features text) {
    /** Returns whether that milestone was at that time, or may as well be said to have been. */
    boolean isRight(int milestone, Instant at) {
        return answers.get(milestone).isRight(at);
    }
}
