package dev.hindcast.benchmarks.ingest;

import java.time.LocalDateTime;

/**
 * When what happened, in UTC.
 *
 * @param started the fault begins
 * @param detected someone notices
 * @param declared work on it begins
 * @param repaired the service is back
 * @param resolved it is over
 */
record Course(
        LocalDateTime started,
        LocalDateTime detected,
        LocalDateTime declared,
        LocalDateTime repaired,
        LocalDateTime resolved) {
    private static final LocalDateTime EPOCH = LocalDateTime.of(2031, 1, 1, 0, 0);
    private static final int MINUTES_OF_FOUR_YEARS = 4 * 365 * 24 * 60;

    static Course of(Vocabulary words) {
        LocalDateTime started = EPOCH.plusMinutes(words.between(0, MINUTES_OF_FOUR_YEARS));
        LocalDateTime detected = started.plusMinutes(words.between(1, 40));
        LocalDateTime declared = detected.plusMinutes(words.between(1, 15));
        LocalDateTime repaired = declared.plusMinutes(words.between(5, 240));
        return new Course(started, detected, declared, repaired, repaired.plusMinutes(words.between(5, 60)));
    }
}
