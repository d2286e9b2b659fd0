package dev.hindcast.pattern;

import dev.hindcast.model.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Incidents whose mechanism a person has looked at, in groups of one mechanism each: confirmed repeats hang together, and an incident
 * that was looked at and found unlike the other stands alone. Whoever was never looked at is in no group.
 */
public final class Mechanisms {
    private final Clusters.Together together = new Clusters.Together();

    private final Map<String, Incident> incidents = new TreeMap<>();

    private Mechanisms() {}

    /** Returns the groups among these incidents, each in the order of ids. */
    public static List<List<Incident>> established(Confirmations confirmations, List<Incident> incidents) {
        if (confirmations.said().isEmpty()) {
            return List.of();
        }
        Map<String, Incident> byPath = Confirmed.byPath(
                incidents.stream()
                        .sorted(Comparator.comparing(
                                incident -> incident.source().path()))
                        .toList(),
                incident -> incident);
        Mechanisms mechanisms = new Mechanisms();
        confirmations.said().forEach((pair, said) -> {
            Incident one = byPath.get(pair.one());
            Incident other = byPath.get(pair.other());
            // Two documents about one event say nothing about another event.
            if (one != null
                    && other != null
                    && said.map(Relation.REPEAT::equals).orElse(true)) {
                mechanisms.add(one, other, said);
            }
        });
        return mechanisms.groups();
    }

    private void add(Incident one, Incident other, Optional<Relation> said) {
        incidents.put(one.id(), one);
        incidents.put(other.id(), other);
        if (said.isPresent()) {
            together.join(together.number(one.id()), together.number(other.id()));
        }
    }

    private List<List<Incident>> groups() {
        Map<Integer, List<Incident>> byHead = new TreeMap<>();
        incidents.forEach(
                (id, incident) -> byHead.computeIfAbsent(together.head(together.number(id)), head -> new ArrayList<>())
                        .add(incident));
        return byHead.values().stream()
                .sorted(Comparator.comparing(
                        (List<Incident> group) -> group.get(0).id()))
                .toList();
    }
}
