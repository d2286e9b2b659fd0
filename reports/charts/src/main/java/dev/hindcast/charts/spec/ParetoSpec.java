package dev.hindcast.charts.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Causes by frequency. What is not stated comes first and apart: it is the size of the ignorance, not a cause.
 *
 * @param id name in file names
 * @param caption the words around it
 * @param unstated the incidents whose cause is not stated
 * @param bars the stated causes, most frequent first
 */
public record ParetoSpec(String id, Caption caption, Bar unstated, List<Bar> bars) implements ChartSpec {
    public ParetoSpec {
        bars = List.copyOf(bars);
    }

    /**
     * One cause.
     *
     * @param name how it is called
     * @param count how many incidents
     * @param label count and share in words, printed beside the name
     * @param cumulative the part, from 0 to 1, of the stated ones that this and all more frequent causes hold
     * @param interval of the share, from 0 to 1 of all incidents; absent where there are too few
     */
    public record Bar(String name, long count, String label, double cumulative, Optional<Range> interval) {}

    /** Returns how many incidents there are in all; bars may sum to more where one incident has several causes. */
    public long total() {
        return caption.n();
    }

    @Override
    public String description() {
        return Stream.concat(Stream.of(unstated), bars.stream())
                .map(bar -> bar.name() + ": " + bar.label())
                .collect(Collectors.joining("; "));
    }
}
