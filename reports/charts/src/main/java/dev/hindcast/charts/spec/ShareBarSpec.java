package dev.hindcast.charts.spec;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a whole is divided, one bar of full length for each period: where the time goes, or who noticed first.
 *
 * @param id name in file names
 * @param caption the words around it
 * @param parts what each part is called, in order; at most five
 * @param bars one for each period, none left out
 */
public record ShareBarSpec(String id, Caption caption, List<String> parts, List<Bar> bars) implements ChartSpec {
    /** There are no more colours that everybody can tell apart. */
    public static final int MOST_PARTS = 5;

    public ShareBarSpec {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("more than " + MOST_PARTS + " parts cannot be told apart");
        }
        for (Bar bar : bars) {
            if (!bar.shares().isEmpty() && bar.shares().size() != parts.size()) {
                throw new IllegalArgumentException(bar.name() + " does not have one share for each part");
            }
        }
    }

    /**
     * One period.
     *
     * @param name its label
     * @param remark beside the bar, such as n
     * @param shares from 0 to 1, together 1, one a part; empty where there is no whole to divide
     * @param words what stands in place of the bar where there is none
     */
    public record Bar(String name, String remark, List<Double> shares, String words) {
        public Bar {
            shares = List.copyOf(shares);
        }
    }

    @Override
    public String description() {
        return bars.stream().map(this::describe).collect(Collectors.joining("; "));
    }

    private String describe(Bar bar) {
        if (bar.shares().isEmpty()) {
            return bar.name() + ": " + bar.words();
        }
        return IntStream.range(0, parts.size())
                .mapToObj(
                        part -> parts.get(part) + " " + Math.round(bar.shares().get(part) * 100) + " %")
                .collect(Collectors.joining(", ", bar.name() + ": ", " (" + bar.remark() + ")"));
    }
}
