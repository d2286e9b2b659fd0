package dev.hindcast.ingest.training;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a human reads of one milestone in a document.
 *
 * @param times those that are right, each as good as the others; none where the document tells none
 * @param mayBeAbsent whether it is right, too, to read none
 */
record Answer(List<Instant> times, boolean mayBeAbsent) {
    /** Times that are no further apart are the same. */
    private static final Duration SAME = Duration.ofSeconds(60);

    private static final String NONE = "-";

    /**
     * Reads an answer: times with {@code |} between them, {@code -} among them where absence is right. What states no zone is read as if it
     * were written in the default one.
     */
    static Answer of(String written) {
        List<String> stated = Stream.of(written.split("\\|"))
                .map(String::strip)
                .filter(time -> !time.isEmpty())
                .toList();
        return new Answer(
                stated.stream()
                        .filter(time -> !time.equals(NONE))
                        .map(Answer::time)
                        .toList(),
                stated.isEmpty() || stated.contains(NONE));
    }

    private static Instant time(String written) {
        return written.endsWith("Z")
                ? Instant.parse(written)
                : LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
    }

    /** Returns whether the milestone was then, or may as well be said to have been. */
    boolean isRight(Instant at) {
        return times.stream().anyMatch(time -> Duration.between(time, at).abs().compareTo(SAME) <= 0);
    }
}
