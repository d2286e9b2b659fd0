package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.time.WrittenTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The night through which an account goes on to the next day: "noticed at 23:52 … the bridge was opened at 00:04". Not thread-safe. */
final class Night {
    /** From this hour on an account may pass midnight. */
    static final int EVENING = 18;
    /** Before this hour an account that passed midnight ends. */
    static final int MORNING = 6;
    /** A time that falls by fewer hours may as well be one before it. */
    private static final int FEWEST_BACK = 17;

    /** The days of the times of the sentence at hand that are behind midnight; each stays what it was when first asked for. */
    private final Map<Integer, LocalDate> days = new HashMap<>();
    /** The day of the evening, where the text tells of both days of the night. */
    private final Optional<LocalDate> first;
    /** Until when the evening was told. */
    private Optional<LocalDateTime> evening = Optional.empty();

    private boolean goesOn;

    /**
     * An account begins.
     *
     * @param first the day on which it begins in the evening, where the text tells of both days of the night
     */
    Night(Optional<LocalDate> first) {
        this.first = first;
    }

    /** Another sentence begins, which may go on with the account or not. */
    void openSentence(boolean on) {
        goesOn = on;
        days.clear();
    }

    /** Returns the day of a time without a date that is behind the midnight that the account passes; absent for any other. */
    Optional<LocalDate> dayOf(WrittenTime when, Optional<LocalTime> before, Optional<LocalDate> told) {
        if (goesOn && told.isPresent() && when.date().isEmpty() && passesMidnight(before, when)) {
            LocalTime last = before.orElseThrow();
            if (last.getHour() - when.time().orElseThrow().getHour() >= FEWEST_BACK) {
                evening = Optional.of(told.get().atTime(last));
                days.putIfAbsent(when.start(), told.get().plusDays(1));
            }
        }
        if (told.isPresent() && told.equals(first) && when.date().isEmpty() && isBehindMidnight(when)) {
            days.putIfAbsent(when.start(), told.get().plusDays(1));
        }
        return Optional.ofNullable(days.get(when.start()));
    }

    private static boolean isBehindMidnight(WrittenTime when) {
        return when.time().filter(time -> time.getHour() < MORNING).isPresent();
    }

    /** Returns what was told last, which is the evening once more where the time is of it: what was told between only looked back. */
    Optional<LocalDateTime> before(WrittenTime when, Optional<LocalDateTime> last) {
        boolean back = when.date().isEmpty()
                && when.time()
                        .filter(time -> evening.filter(told -> !time.isBefore(told.toLocalTime()))
                                .isPresent())
                        .isPresent();
        Optional<LocalDateTime> told = back ? evening : last;
        evening = back ? Optional.empty() : evening;
        return told;
    }

    /** "It shut down at 23:35. We could only wait for power, which came back at 00:27." */
    static boolean passesMidnight(Optional<LocalTime> before, WrittenTime when) {
        return before.filter(clock -> clock.getHour() >= EVENING)
                .flatMap(clock -> when.time().filter(time -> time.getHour() < MORNING))
                .isPresent();
    }
}
