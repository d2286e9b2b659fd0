package dev.hindcast.query.file;

import dev.hindcast.model.time.Clock;
import dev.hindcast.model.time.DurationDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Two durations of one incident in one whole number, {@link PackedPair}, so that a distribution keeps them together; none where
 * either is missing or cannot be what it seems, or where the first is longer than the second.
 *
 * @param from where both begin: the first of these that is present
 * @param firstTo where the first ends
 * @param secondTo where the second ends
 * @param clock what counts as passing time
 */
public record BothElapsed(List<String> from, String firstTo, String secondTo, Clock clock) implements FieldFormula {
    @Override
    public List<String> fields() {
        List<String> all = new ArrayList<>(from);
        all.add(firstTo);
        all.add(secondTo);
        return all;
    }

    @Override
    public long of(UnaryOperator<String> fields) {
        long begin = TimeFields.first(fields, from);
        long first = TimeFields.seconds(fields, firstTo);
        long second = TimeFields.seconds(fields, secondTo);
        if (begin == IsoSeconds.NONE || first == IsoSeconds.NONE || second == IsoSeconds.NONE) {
            return NONE;
        }
        return packed(clock.secondsBetweenEpochs(begin, first), clock.secondsBetweenEpochs(begin, second));
    }

    /** Returns the pair in one number, or {@link #NONE} where statistics may not use it. */
    public static long packed(long first, long second) {
        return first < 0
                        || second < first
                        || !DurationDefinition.isUsable(first)
                        || !DurationDefinition.isUsable(second)
                ? NONE
                : PackedPair.of(first, second);
    }
}
