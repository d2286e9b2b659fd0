package dev.hindcast.pattern;

import dev.hindcast.pattern.block.Blocks;
import dev.hindcast.pattern.match.FeatureTable;
import dev.hindcast.pattern.match.Features;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds, for every incident, the earlier ones that it belongs with. An engine may bring its own, found through {@link
 * java.util.ServiceLoader}; all give the same.
 */
public interface CandidateSearch {
    /** In the memory of this process, on all its cores. */
    CandidateSearch IN_MEMORY = CandidateSearch::inMemory;

    /**
     * Returns, for each later incident, the {@linkplain Candidate#closest closest} of those that share one of its {@linkplain
     * Features#blocks() blocks}, as wide as {@link Blocks#width} says, and that the rules relate.
     *
     * @param table the incidents
     * @param rules what makes two of them belong together
     * @param confirmations what people said: whom they told apart is not named
     * @return by the place of the later incident, then in the order of {@link Candidate#closest}
     */
    List<Candidate> find(FeatureTable table, RelationRules rules, Confirmations confirmations);

    /** Returns the name of the engine that it goes with; empty where it goes with any that brings none. */
    default String engine() {
        return "";
    }

    private static List<Candidate> inMemory(FeatureTable table, RelationRules rules, Confirmations confirmations) {
        List<Features> rows = table.rows();
        Predicate<Candidate> allowed = confirmations.allowing(
                place -> table.incidents().get(place).source().path());
        Blocks blocks = Blocks.of(rows.size(), i -> rows.get(i).blocks());
        return IntStream.range(0, rows.size())
                .parallel()
                .mapToObj(later -> rules.closest(rows.get(later), blocks.before(later), rows::get, allowed))
                .flatMap(List::stream)
                .toList();
    }
}
