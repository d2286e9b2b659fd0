package dev.hindcast.charts.spec;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Groups of events on one calendar, a lane each.
 *
 * @param id name in file names
 * @param caption the words around it
 * @param first day of the axis
 * @param last day of the axis
 * @param lanes from the top down
 */
public record TimelineSpec(String id, Caption caption, LocalDate first, LocalDate last, List<Lane> lanes)
        implements ChartSpec {
    public TimelineSpec {
        lanes = List.copyOf(lanes);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the axis ends before it begins");
        }
    }

    /**
     * One group.
     *
     * @param name what its events have in common
     * @param marks in order of time, on days of the axis
     */
    public record Lane(String name, List<Mark> marks) {
        public Lane {
            marks = List.copyOf(marks);
        }
    }

    /**
     * One event.
     *
     * @param day when
     * @param repeat whether an earlier one of the lane came before
     */
    public record Mark(LocalDate day, boolean repeat) {}

    @Override
    public String description() {
        return lanes.stream()
                .map(lane -> lane.name() + ": "
                        + lane.marks().stream()
                                .map(mark -> mark.day().toString())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
