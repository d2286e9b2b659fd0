package dev.hindcast.charts.spec;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts per period, stacked by an ordered property.
 *
 * @param id name in file names
 * @param caption the words around it
 * @param periods in order, none left out
 * @param layers from the bottom up
 */
public record StackedBarSpec(String id, Caption caption, List<String> periods, List<Layer> layers)
        implements ChartSpec {
    public StackedBarSpec {
        periods = List.copyOf(periods);
        layers = List.copyOf(layers);
        for (Layer layer : layers) {
            if (layer.counts().size() != periods.size()) {
                throw new IllegalArgumentException(
                        "layer " + layer.name() + " does not have one count for each period");
            }
        }
    }

    /**
     * One property value.
     *
     * @param name how it is called
     * @param step its colour: 1 is worst; 0 is "not stated", drawn grey
     * @param counts one for each period
     */
    public record Layer(String name, int step, List<Long> counts) {
        public Layer {
            counts = List.copyOf(counts);
        }
    }

    /** Returns the height of the whole bar. */
    public long total(int period) {
        return layers.stream().mapToLong(layer -> layer.counts().get(period)).sum();
    }

    @Override
    public int slots() {
        return periods.size();
    }

    @Override
    public String description() {
        return IntStream.range(0, periods.size()).mapToObj(this::describe).collect(Collectors.joining("; "));
    }

    private String describe(int period) {
        String parts = layers.stream()
                .filter(layer -> layer.counts().get(period) > 0)
                .map(layer -> layer.name() + " " + layer.counts().get(period))
                .collect(Collectors.joining(", "));
        return periods.get(period) + ": " + total(period) + (parts.isEmpty() ? "" : " (" + parts + ")");
    }
}
