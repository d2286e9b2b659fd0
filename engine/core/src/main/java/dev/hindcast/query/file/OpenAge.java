package dev.hindcast.query.file;

import dev.hindcast.model.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How long an incident that is still open had been open at a moment, in seconds; none where it is over, has an end, or began
 * later.
 *
 * @param status the field that says {@code open}
 * @param from where it begins: the first of these that is present
 * @param to where it would end
 * @param clock what counts as passing time
 * @param asOf that moment in seconds since 1970-01-01T00:00:00Z; {@link IsoSeconds#NONE} where nobody named one
 */
public record OpenAge(String status, List<String> from, String to, Clock clock, long asOf) implements FieldFormula {
    /** Stands for the age of an open incident of which nobody says up to when it counts. */
    public static final long UNKNOWN = -1;

    @Override
    public List<String> fields() {
        List<String> all = new ArrayList<>(from);
        all.add(to);
        all.add(status);
        return all;
    }

    @Override
    public long of(UnaryOperator<String> fields) {
        long end = TimeFields.seconds(fields, to);
        long begin = TimeFields.first(fields, from);
        if (end != IsoSeconds.NONE
                || begin == IsoSeconds.NONE
                || !fields.apply(status).strip().equals("open")) {
            return NONE;
        }
        if (asOf == IsoSeconds.NONE) {
            return UNKNOWN;
        }
        long age = clock.secondsBetweenEpochs(begin, asOf);
        return age < 0 ? NONE : age;
    }
}
