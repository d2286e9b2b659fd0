package dev.hindcast.metric.repeat;

import dev.hindcast.model.Incident;
import dev.hindcast.statistics.survival.FollowUp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/**
 * For how long each incident of an established mechanism was followed until the same mechanism struck again, or until the data
 * end. One whole number an incident, so that any engine can group them: the mechanism's number, then 40 bits for the seconds, then
 * whether it came back.
 *
 * @param byId the numbers by the incidents' ids; empty where nobody established which incidents share a mechanism
 * @param windowDays from the first such incident to the end of the data; absent where there is none
 */
public record RepeatHistory(Map<String, Long> byId, OptionalDouble windowDays) {
    /** Nobody has looked. */
    public static final RepeatHistory UNKNOWN = new RepeatHistory(Map.of(), OptionalDouble.empty());

    private static final int MECHANISM_BITS = 41;
    private static final long MOST_SECONDS = (1L << 40) - 1;
    private static final double SECONDS_PER_DAY = 86_400;

    public RepeatHistory {
        byId = Map.copyOf(byId);
    }

    /**
     * Returns the history.
     *
     * @param mechanisms incidents of one mechanism together, those without a time of day not counted
     * @param asOf the end of the data; what began later is not counted
     */
    public static RepeatHistory of(List<List<Incident>> mechanisms, Instant asOf) {
        Map<String, Long> byId = new HashMap<>();
        Optional<Instant> first = Optional.empty();
        for (int mechanism = 0; mechanism < mechanisms.size(); mechanism++) {
            List<Incident> timed = mechanisms.get(mechanism).stream()
                    .filter(incident -> began(incident).isPresent())
                    .filter(incident -> !began(incident).get().isAfter(asOf))
                    .sorted(Comparator.comparing(
                                    (Incident incident) -> began(incident).get())
                            .thenComparing(Incident::id))
                    .toList();
            for (int i = 0; i < timed.size(); i++) {
                Instant at = began(timed.get(i)).orElseThrow();
                boolean again = i + 1 < timed.size();
                Instant until = again ? began(timed.get(i + 1)).orElseThrow() : asOf;
                byId.put(timed.get(i).id(), packed(mechanism, Duration.between(at, until), again));
                first = first.filter(earliest -> !at.isBefore(earliest)).or(() -> Optional.of(at));
            }
        }
        return new RepeatHistory(
                byId,
                first.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(days(Duration.between(first.get(), asOf))));
    }

    private static Optional<Instant> began(Incident incident) {
        return incident.milestones().began();
    }

    private static double days(Duration duration) {
        return duration.getSeconds() / SECONDS_PER_DAY;
    }

    private static long packed(int mechanism, Duration gap, boolean again) {
        return (long) mechanism << MECHANISM_BITS | Math.min(MOST_SECONDS, gap.getSeconds()) << 1 | (again ? 1 : 0);
    }

    /** Returns what such numbers stand for, gaps in days. */
    public static FollowUp followUp(long[] packed) {
        boolean[] again = new boolean[packed.length];
        int[] mechanisms = new int[packed.length];
        for (int i = 0; i < packed.length; i++) {
            again[i] = (packed[i] & 1) == 1;
            mechanisms[i] = (int) (packed[i] >> MECHANISM_BITS);
        }
        double[] days = LongStream.of(packed)
                .mapToDouble(p -> (p >> 1 & MOST_SECONDS) / SECONDS_PER_DAY)
                .toArray();
        return new FollowUp(days, again, mechanisms);
    }
}
