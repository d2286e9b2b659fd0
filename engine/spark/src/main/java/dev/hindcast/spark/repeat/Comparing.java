package dev.hindcast.spark.repeat;

import dev.hindcast.ingest.wire.RecordReader;
import dev.hindcast.ingest.wire.RecordWriter;
import dev.hindcast.pattern.Candidate;
import dev.hindcast.pattern.Confirmations;
import dev.hindcast.pattern.RelationRules;
import dev.hindcast.pattern.block.Blocks;
import dev.hindcast.pattern.match.FeatureTable;
import dev.hindcast.pattern.match.Features;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * What every machine is given: of all incidents what is compared, and the rules.
 *
 * @param rows in the order of time
 * @param paths of the documents in that order; none where people said nothing
 * @param confirmations what people said, as bytes
 */
record Comparing(Features[] rows, String[] paths, RelationRules rules, byte[] confirmations) implements Serializable {
    static Comparing of(FeatureTable table, RelationRules rules, Confirmations confirmations) {
        String[] paths = table.incidents().stream()
                .filter(incident -> !confirmations.said().isEmpty())
                .map(incident -> incident.source().path())
                .toArray(String[]::new);
        return new Comparing(table.rows().toArray(Features[]::new), paths, rules, RecordWriter.write(confirmations));
    }

    /** Returns which candidates may be named. */
    Predicate<Candidate> allowed() {
        return ((Confirmations) RecordReader.read(confirmations)).allowing(place -> paths[place]);
    }

    /**
     * Returns those that an incident belongs with.
     *
     * @param later its place
     * @param met places of those that it meets, in each of its blocks
     */
    List<Candidate> closest(int later, Iterable<int[]> met, Predicate<Candidate> allowed) {
        int[] all = StreamSupport.stream(met.spliterator(), false)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .toArray();
        return rules.closest(rows[later], Blocks.closest(all), place -> rows[place], allowed);
    }
}
