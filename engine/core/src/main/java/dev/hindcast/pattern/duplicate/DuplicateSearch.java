package dev.hindcast.pattern.duplicate;

import dev.hindcast.pattern.block.BlockKeys;
import dev.hindcast.pattern.block.Blocks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds documents that tell of one incident, by the rules of {@link Telling}. */
public final class DuplicateSearch {
    private DuplicateSearch() {}

    /**
     * Returns the pairs, by the path of the first and then the second; the order in which the documents are given does not matter.
     *
     * @param paths of the documents
     * @param tellings what each tells, in the same order
     */
    public static List<Duplicate> find(List<String> paths, List<Telling> tellings) {
        int[] byPath = IntStream.range(0, paths.size())
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(paths::get)
                        .thenComparing(i -> tellings.get(i).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        Blocks blocks = Blocks.of(byPath.length, i -> keys(tellings.get(byPath[i])));
        List<Duplicate> found = new ArrayList<>(IntStream.range(0, byPath.length)
                .parallel()
                .boxed()
                .flatMap(later -> IntStream.of(blocks.before(later))
                        .boxed()
                        .flatMap(earlier -> pair(tellings, byPath[earlier], byPath[later])))
                .toList());
        found.sort(Comparator.<Duplicate, String>comparing(d -> paths.get(d.first()))
                .thenComparing(d -> paths.get(d.second())));
        return List.copyOf(found);
    }

    private static Stream<Duplicate> pair(List<Telling> tellings, int first, int second) {
        Telling one = tellings.get(first);
        Telling other = tellings.get(second);
        return one.as(other).stream()
                .map(same -> new Duplicate(
                        first, second, same.reason(), same.sure() ? one.contradictions(other) : List.of()));
    }

    private static long[] keys(Telling telling) {
        BlockKeys keys = new BlockKeys();
        telling.addTo(keys);
        return keys.distinct();
    }
}
