package dev.hindcast.charts.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Durations per period on a logarithmic axis.
 *
 * @param id name in file names
 * @param caption the words around it
 * @param boxes one for each period, in order, none left out
 */
public record BoxPlotSpec(String id, Caption caption, List<Box> boxes) implements ChartSpec {
    /** Below this many values a box would pretend to a shape: the values themselves are drawn. */
    public static final int FEWEST_FOR_BOX = 5;
    /** Beyond this many, points beside a box are a blot. */
    public static final int MOST_POINTS = 60;

    public BoxPlotSpec {
        boxes = List.copyOf(boxes);
    }

    /**
     * One period.
     *
     * @param period its label
     * @param incidents how many there were; a period without any is a gap
     * @param n how many incidents have the value, those of zero length included
     * @param points the values above zero in seconds, ascending; empty where there are too many to tell apart
     * @param shape the box; absent where there are too few values
     */
    public record Box(String period, long incidents, long n, List<Long> points, Optional<Shape> shape) {
        public Box {
            points = List.copyOf(points);
        }

        /** Returns whether anything can be drawn. */
        public boolean isEmpty() {
            return points.isEmpty() && shape.isEmpty();
        }
    }

    /**
     * The five numbers of a box, in seconds.
     *
     * @param low end of the lower whisker, above zero
     * @param p25 lower edge
     * @param median line
     * @param p75 upper edge
     * @param high end of the upper whisker
     * @param label the median in words
     */
    public record Shape(double low, double p25, double median, double p75, double high, String label) {
        public Shape {
            if (!(low > 0) || p25 > median || median > p75 || p75 > high) {
                throw new IllegalArgumentException("the numbers of a box ascend from above zero");
            }
        }
    }

    @Override
    public int slots() {
        return boxes.size();
    }

    @Override
    public String description() {
        return boxes.stream().map(BoxPlotSpec::describe).collect(Collectors.joining("; "));
    }

    private static String describe(Box box) {
        if (box.incidents() == 0) {
            return box.period() + ": no incidents";
        }
        String value = box.shape()
                .map(shape -> "median " + shape.label())
                .orElse(box.points().isEmpty() ? "no value" : box.points().size() + " single values");
        return box.period() + ": " + value + " (n " + box.n() + ")";
    }
}
