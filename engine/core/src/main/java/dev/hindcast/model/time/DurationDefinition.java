package dev.hindcast.model.time;

import dev.hindcast.model.evidence.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a duration means: from which milestone, to which, on which clock. Printed wherever the number is.
 *
 * @param name snake case, such as {@code time_to_resolve}
 * @param from one milestone, or several of which the first present one counts
 * @param to where it ends
 * @param clock what counts as passing time
 */
public record DurationDefinition(String name, List<MilestoneName> from, MilestoneName to, Clock clock) {
    /** Started to detected. */
    public static final DurationDefinition TIME_TO_DETECT =
            wall("time_to_detect", MilestoneName.STARTED, MilestoneName.DETECTED);
    /** Detected to acknowledged. */
    public static final DurationDefinition TIME_TO_ACKNOWLEDGE =
            wall("time_to_acknowledge", MilestoneName.DETECTED, MilestoneName.ACKNOWLEDGED);
    /** Started to mitigated. */
    public static final DurationDefinition TIME_TO_MITIGATE =
            wall("time_to_mitigate", MilestoneName.STARTED, MilestoneName.MITIGATED);
    /** Started to resolved. */
    public static final DurationDefinition TIME_TO_RESOLVE =
            wall("time_to_resolve", MilestoneName.STARTED, MilestoneName.RESOLVED);
    /** Those that need no configuration. */
    public static final List<DurationDefinition> BUILT_IN =
            List.of(TIME_TO_DETECT, TIME_TO_ACKNOWLEDGE, TIME_TO_MITIGATE, TIME_TO_RESOLVE);

    /** Longer durations leave the statistics. */
    public static final int LONGEST_DAYS = 30;

    /** Of a day without a change of the clock. */
    public static final long SECONDS_PER_DAY = 86_400;

    /** The same limit in seconds. */
    public static final long LONGEST_SECONDS = LONGEST_DAYS * SECONDS_PER_DAY;

    public DurationDefinition {
        Text.required(name, "name");
        from = List.copyOf(from);
        if (from.isEmpty()) {
            throw new IllegalArgumentException("duration " + name + " begins nowhere: from is empty");
        }
        Objects.requireNonNull(to, "to is null");
        Objects.requireNonNull(clock, "clock is null");
    }

    private static DurationDefinition wall(String name, MilestoneName from, MilestoneName to) {
        return new DurationDefinition(name, List.of(from), to, new WallClock());
    }

    /** Returns the definition in words: {@code started to resolved, wall clock}. */
    public String inWords() {
        String begin =
                String.join(" or else ", from.stream().map(MilestoneName::id).toList());
        return begin + " to " + to.id() + ", " + clock.inWords();
    }

    /** Returns the length on these milestones, or why there is none. Dates without a time of day do not count. */
    public MeasuredDuration measure(Milestones milestones) {
        for (MilestoneName name : from) {
            var begin = milestones.get(name).filter(Milestone::hasTimeOfDay);
            if (begin.isPresent()) {
                return measure(name, begin.get(), milestones);
            }
        }
        return new MeasuredDuration.Absent(from.get(0));
    }

    /**
     * Returns the length as statistics may use it: refused also where it is longer than {@value #LONGEST_DAYS} days, or a whole
     * number of days, behind which a date without a time of day usually stands. The incident still counts as one.
     */
    public MeasuredDuration measureForStatistics(Milestones milestones) {
        MeasuredDuration measured = measure(milestones);
        if (measured instanceof MeasuredDuration.Measured) {
            Duration elapsed = Duration.between(
                    firstWithTime(milestones).orElseThrow().at(),
                    milestones.get(to).orElseThrow().at());
            if (!isUsable(elapsed)) {
                return new MeasuredDuration.Refused(
                        "it is longer than " + LONGEST_DAYS + " days, or a whole number of days as between two dates");
            }
        }
        return measured;
    }

    /** Returns whether statistics may use a span between two moments: not too long, and not a whole number of days. */
    public static boolean isUsable(Duration elapsed) {
        return elapsed.compareTo(Duration.ofDays(LONGEST_DAYS)) <= 0
                && (elapsed.isZero() || !elapsed.equals(Duration.ofDays(elapsed.toDays())));
    }

    /** Returns the same for whole seconds, of which there may be millions. */
    public static boolean isUsable(long seconds) {
        return seconds <= LONGEST_SECONDS && (seconds == 0 || seconds % SECONDS_PER_DAY != 0);
    }

    /**
     * Returns the age that an incident without an end has reached at a moment, on this clock; absent where it has an end, no
     * beginning with a time of day, or began later, or where it is longer open than the clock can count.
     */
    public OptionalLong ageAt(Instant moment, Milestones milestones) {
        Optional<Milestone> begin = firstWithTime(milestones);
        if (begin.isEmpty()
                || milestones.get(to).isPresent()
                || begin.get().at().isAfter(moment)) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(clock.secondsBetween(begin.get().at(), moment));
        } catch (IllegalArgumentException e) {
            return OptionalLong.empty();
        }
    }

    private Optional<Milestone> firstWithTime(Milestones milestones) {
        return from.stream()
                .flatMap(name -> milestones.get(name).stream())
                .filter(Milestone::hasTimeOfDay)
                .findFirst();
    }

    private MeasuredDuration measure(MilestoneName name, Milestone begin, Milestones milestones) {
        var end = milestones.get(to).filter(Milestone::hasTimeOfDay);
        if (end.isEmpty()) {
            return new MeasuredDuration.Absent(to);
        }
        long elapsed = Duration.between(begin.at(), end.get().at()).getSeconds();
        if (elapsed < 0) {
            return new MeasuredDuration.Negative(name, to, -elapsed);
        }
        try {
            return new MeasuredDuration.Measured(
                    clock.secondsBetween(begin.at(), end.get().at()));
        } catch (IllegalArgumentException e) {
            return new MeasuredDuration.Refused(e.getMessage());
        }
    }
}
