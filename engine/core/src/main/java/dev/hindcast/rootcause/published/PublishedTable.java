package dev.hindcast.rootcause.published;

import dev.hindcast.model.cause.Trigger;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A published table of causes. Its labels are not ours: laid side by side they show a likeness, never a ranking.
 *
 * @param name how it is called
 * @param source where it was published
 * @param counted what a share is a share of, in words
 * @param denominator how many were counted; absent where the authors give no exact number
 * @param unknownPercent share of incidents without a known cause; absent where it is not given
 * @param rows its labels, in its order
 */
public record PublishedTable(
        String name,
        String source,
        String counted,
        OptionalInt denominator,
        OptionalDouble unknownPercent,
        List<Row> rows) {
    public PublishedTable {
        rows = List.copyOf(rows);
    }

    /**
     * One of its labels.
     *
     * @param label as published
     * @param percent its share
     * @param triggers those of ours that it covers, in our judgement; none where nothing of ours fits
     */
    public record Row(String label, double percent, Set<Trigger> triggers) {
        public Row {
            triggers = Set.copyOf(triggers);
        }
    }
}
