package dev.hindcast.model.time;

import dev.hindcast.model.evidence.Text;

/** What came of measuring a duration on one incident. */
public sealed interface MeasuredDuration {
    /**
     * A length.
     *
     * @param seconds zero or more
     */
    record Measured(long seconds) implements MeasuredDuration {}

    /**
     * One of the two moments is not stated, or only as a date.
     *
     * @param missing the first milestone that is wanting
     */
    record Absent(MilestoneName missing) implements MeasuredDuration {}

    /**
     * Both moments are there and cannot both be right.
     *
     * @param from the earlier milestone's name
     * @param to the later milestone's name
     * @param seconds how far the end lies before the start; greater than zero
     */
    record Negative(MilestoneName from, MilestoneName to, long seconds) implements MeasuredDuration {}

    /**
     * The clock cannot count that span.
     *
     * @param reason why, as one sentence
     */
    record Refused(String reason) implements MeasuredDuration {
        public Refused {
            Text.required(reason, "reason");
        }
    }
}
