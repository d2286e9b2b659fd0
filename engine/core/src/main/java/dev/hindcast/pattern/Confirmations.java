package dev.hindcast.pattern;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * What people said about links that were suspected.
 *
 * @param said by pair: the relation they found, or absent where they found none
 */
public record Confirmations(Map<Pair, Optional<Relation>> said) {
    /** Nobody said anything. */
    public static final Confirmations NONE = new Confirmations(Map.of());

    /**
     * Two documents by their path, or by its end after a {@code /}; in either order.
     *
     * @param one the path that comes first by its letters
     * @param other the other
     */
    public record Pair(String one, String other) {
        /** Returns the pair of two paths, whichever comes first. */
        public static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    public Confirmations {
        said = Map.copyOf(said);
    }

    /**
     * Returns which candidates may be named: all but those that people told apart.
     *
     * @param paths where the document lies that tells of the incident at a place
     */
    public Predicate<Candidate> allowing(IntFunction<String> paths) {
        return candidate -> said.isEmpty()
                || about(paths.apply(candidate.earlier()), paths.apply(candidate.later()))
                        .map(Optional::isPresent)
                        .orElse(true);
    }

    /** Returns what was said about the incidents of two documents; absent where nobody said anything. */
    Optional<Optional<Relation>> about(String a, String b) {
        for (String one = a; ; one = one.substring(one.indexOf('/') + 1)) {
            for (String other = b; ; other = other.substring(other.indexOf('/') + 1)) {
                Optional<Relation> relation = said.get(Pair.of(one, other));
                if (relation != null) {
                    return Optional.of(relation);
                }
                if (other.indexOf('/') < 0) {
                    break;
                }
            }
            if (one.indexOf('/') < 0) {
                return Optional.empty();
            }
        }
    }
}
