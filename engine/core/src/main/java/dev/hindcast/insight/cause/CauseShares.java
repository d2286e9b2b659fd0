package dev.hindcast.insight.cause;

import dev.hindcast.insight.Figure;
import dev.hindcast.metric.Unit;
import dev.hindcast.model.Incident;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.share.Wilson;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The causes of some incidents by frequency, each with the Wilson interval of its share of all of them, those without a stated cause
 * included.
 *
 * @param incidents how many there are
 * @param stated how many of them name a cause
 * @param unstated the share that names none; refused below 5 incidents
 * @param causes most frequent first; of equally frequent ones by name
 */
public record CauseShares(long incidents, long stated, Figure unstated, List<Cause> causes) {
    /** The name under which the share without a cause stands among the others. */
    public static final String UNSTATED = "not-stated";

    public CauseShares {
        causes = List.copyOf(causes);
    }

    /**
     * One cause.
     *
     * @param id its name in outputs
     * @param incidents how many name it
     * @param share of all incidents, from 0 to 1; refused below 5
     * @param covered part, from 0 to 1, of the incidents with a stated cause that name this or a more frequent one
     */
    public record Cause(String id, long incidents, Figure share, double covered) {}

    /** Returns what set the incidents off: one trigger each, or none. */
    public static CauseShares triggers(List<Incident> incidents) {
        return of(
                incidents,
                incident -> incident.trigger().stream()
                        .map(trigger -> trigger.value().id())
                        .collect(Collectors.toSet()));
    }

    /** Returns what contributed: any number of factors each, so that shares may sum to more than 1. */
    public static CauseShares factors(List<Incident> incidents) {
        return of(
                incidents,
                incident -> incident.factors().stream()
                        .map(factor -> factor.value().id())
                        .collect(Collectors.toSet()));
    }

    private static CauseShares of(List<Incident> incidents, Function<Incident, Set<String>> named) {
        Map<String, BitSet> naming = new TreeMap<>();
        BitSet stated = new BitSet();
        for (int i = 0; i < incidents.size(); i++) {
            for (String cause : named.apply(incidents.get(i))) {
                naming.computeIfAbsent(cause, name -> new BitSet()).set(i);
                stated.set(i);
            }
        }
        long n = incidents.size();
        List<Cause> causes = new ArrayList<>();
        BitSet covered = new BitSet();
        for (Map.Entry<String, BitSet> cause : byFrequency(naming)) {
            covered.or(cause.getValue());
            long hits = cause.getValue().cardinality();
            causes.add(new Cause(
                    cause.getKey(),
                    hits,
                    share(cause.getKey(), hits, n),
                    (double) covered.cardinality() / stated.cardinality()));
        }
        return new CauseShares(n, stated.cardinality(), share(UNSTATED, n - stated.cardinality(), n), causes);
    }

    private static List<Map.Entry<String, BitSet>> byFrequency(Map<String, BitSet> naming) {
        return naming.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, BitSet> cause) ->
                                -cause.getValue().cardinality())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private static Figure share(String name, long hits, long n) {
        Estimate<Double> share = Wilson.of(hits, n).map(interval -> (double) hits / n);
        return Figure.of(name, Unit.SHARE, share, Wilson.of(hits, n));
    }
}
