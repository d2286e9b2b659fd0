package dev.hindcast.pattern.duplicate;

import dev.hindcast.model.Incident;
import dev.hindcast.pattern.block.BlockKeys;
import dev.hindcast.pattern.block.Blocks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds documents that tell of one incident, by the rules of {@link Telling}. */
public final class DuplicateSearch {
    private DuplicateSearch() {}

    /** Returns the pairs, by the source of the first and then the second; the order of the incidents does not matter. */
    public static List<Duplicate> find(List<Incident> incidents) {
        List<Incident> bySource = incidents.stream()
                .sorted(Comparator.<Incident, String>comparing(
                                incident -> incident.source().path())
                        .thenComparing(Incident::id))
                .toList();
        List<Telling> tellings = bySource.parallelStream().map(Telling::of).toList();
        Blocks blocks = Blocks.of(tellings.size(), i -> keys(tellings.get(i)));
        List<Duplicate> found = new ArrayList<>(IntStream.range(0, tellings.size())
                .parallel()
                .boxed()
                .flatMap(later -> IntStream.of(blocks.before(later))
                        .boxed()
                        .flatMap(earlier -> pair(bySource, tellings, earlier, later)))
                .toList());
        found.sort(
                Comparator.<Duplicate, String>comparing(d -> d.first().source().path())
                        .thenComparing(d -> d.second().source().path()));
        return List.copyOf(found);
    }

    private static Stream<Duplicate> pair(List<Incident> incidents, List<Telling> tellings, int first, int second) {
        Optional<Telling.Sameness> same = tellings.get(first).as(tellings.get(second));
        return same.map(why -> new Duplicate(incidents.get(first), incidents.get(second), why.reason())).stream();
    }

    private static long[] keys(Telling telling) {
        BlockKeys keys = new BlockKeys();
        telling.addTo(keys);
        return keys.distinct();
    }
}
