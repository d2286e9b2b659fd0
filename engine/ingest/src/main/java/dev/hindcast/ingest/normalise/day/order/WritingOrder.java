package dev.hindcast.ingest.normalise.day.order;

import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.WrittenDate;
import java.time.LocalDate;
import java.util.List;

/** Reads the order of day and month from when the text was written: nobody tells of a day that is still to come. */
public final class WritingOrder {
    private static final List<FigureOrder> BOTH = List.of(FigureOrder.DAY_FIRST, FigureOrder.MONTH_FIRST);

    private WritingOrder() {}

    /**
     * Returns the only order in which none of the dates is of a day after that of writing, {@link FigureOrder#UNTOLD} where both or
     * neither are such.
     *
     * @param about the days that the text is about, without those that it only mentions, which may be plans
     * @param written when it was written; the last of several counts
     */
    public static FigureOrder of(List<WrittenDate> about, List<WrittenDate> written) {
        return written.stream()
                .flatMap(date -> date.date().stream())
                .max(LocalDate::compareTo)
                .map(last -> past(about, last))
                .filter(orders -> orders.size() == 1)
                .map(orders -> orders.get(0))
                .orElse(FigureOrder.UNTOLD);
    }

    /** Returns whether the day may be meant: each date of figures of which either may be the month is, one way or the other, near it. */
    public static boolean mayBeNear(LocalDate day, List<WrittenDate> about, int days) {
        return about.stream()
                .filter(WritingOrder::isUntold)
                .allMatch(date -> BOTH.stream()
                        .flatMap(order -> date.in(order).date().stream())
                        .anyMatch(told -> Math.abs(told.toEpochDay() - day.toEpochDay()) <= days));
    }

    private static boolean isUntold(WrittenDate date) {
        return date.order() == FigureOrder.UNTOLD && date.year().isPresent();
    }

    private static List<FigureOrder> past(List<WrittenDate> about, LocalDate last) {
        return BOTH.stream()
                .filter(order -> about.stream()
                        .filter(WritingOrder::isUntold)
                        .flatMap(date -> date.in(order).date().stream())
                        .noneMatch(last::isBefore))
                .toList();
    }
}
