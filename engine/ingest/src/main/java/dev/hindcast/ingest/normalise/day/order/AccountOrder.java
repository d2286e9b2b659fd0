package dev.hindcast.ingest.normalise.day.order;

import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.WrittenTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the order of day and month from the times of an account, which follow one another within days: {@code 07/11/2031 22:50} and then
 * {@code 08/11/2031 00:15} are not a month apart.
 */
final class AccountOrder {
    /** Fewer times may be those of anything; several of one day are an account of it. */
    private static final int FEWEST = 3;

    /** Of dates without their year it is enough that they are of the same. */
    private static final int LEAP_YEAR = 2000;

    private static final Duration NEAR = Duration.ofDays(2);
    private static final Duration FAR = Duration.ofDays(27);

    private AccountOrder() {}

    /** Returns the order in which the times of a section follow within days; absent if they are also told otherwise or are no account. */
    static Optional<FigureOrder> of(List<WrittenTime> section) {
        boolean several = section.size() >= FEWEST
                && section.stream().map(WrittenTime::date).distinct().count() < section.size();
        return several ? ofSpan(section) : Optional.empty();
    }

    /** Returns the order in which the beginning and the end of something follow one another within days. */
    static Optional<FigureOrder> ofSpan(List<WrittenTime> moments) {
        List<LocalDateTime> dayFirst = in(FigureOrder.DAY_FIRST, moments);
        List<LocalDateTime> monthFirst = in(FigureOrder.MONTH_FIRST, moments);
        if (follow(dayFirst) && areApart(monthFirst)) {
            return Optional.of(FigureOrder.DAY_FIRST);
        }
        return follow(monthFirst) && areApart(dayFirst) ? Optional.of(FigureOrder.MONTH_FIRST) : Optional.empty();
    }

    private static List<LocalDateTime> in(FigureOrder order, List<WrittenTime> moments) {
        List<LocalDateTime> read = new ArrayList<>();
        for (WrittenTime when : moments) {
            when.date()
                    .map(date -> date.in(order))
                    .flatMap(date -> date.date().or(() -> date.in(LEAP_YEAR)))
                    .flatMap(day -> when.time().map(day::atTime))
                    .ifPresent(read::add);
        }
        return read;
    }

    /** Returns whether they rise or, as posts with the newest first do, fall without a gap. */
    private static boolean follow(List<LocalDateTime> moments) {
        int rising = 0;
        int falling = 0;
        for (int i = 1; i < moments.size(); i++) {
            Duration between = Duration.between(moments.get(i - 1), moments.get(i));
            rising += between.isNegative() ? 0 : 1;
            falling += between.isNegative() || between.isZero() ? 1 : 0;
            if (between.abs().compareTo(NEAR) > 0) {
                return false;
            }
        }
        int steps = moments.size() - 1;
        return steps > 0 && (rising == steps || falling == steps);
    }

    /** What recurs on the first of each month is not told within days. */
    private static boolean areApart(List<LocalDateTime> moments) {
        boolean apart = false;
        for (int i = 1; i < moments.size(); i++) {
            apart |= Duration.between(moments.get(i - 1), moments.get(i)).abs().compareTo(FAR) > 0;
        }
        return apart && moments.stream().anyMatch(moment -> moment.getDayOfMonth() > 1);
    }
}
