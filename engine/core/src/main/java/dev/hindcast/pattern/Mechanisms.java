package dev.hindcast.pattern;

import dev.hindcast.model.Incident;
import dev.hindcast.pattern.match.FeatureTable;
import dev.hindcast.pattern.match.Features;
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
final class Mechanisms {
    /** By id the id of another of its group; those at the head of a group their own. */
    private final Map<String, String> parents = new TreeMap<>();

    private final Map<String, Incident> incidents = new TreeMap<>();

    private Mechanisms() {}

    static List<List<Incident>> established(
            Confirmations confirmations, Map<String, Features> byPath, FeatureTable table) {
        Mechanisms mechanisms = new Mechanisms();
        confirmations.said().forEach((pair, said) -> {
            Features one = byPath.get(pair.one());
            Features other = byPath.get(pair.other());
            // Two documents about one event say nothing about another event.
            if (one != null
                    && other != null
                    && said.map(Relation.REPEAT::equals).orElse(true)) {
                mechanisms.add(table.incident(one), table.incident(other), said);
            }
        });
        return mechanisms.groups();
    }

    private void add(Incident one, Incident other, Optional<Relation> said) {
        incidents.put(one.id(), one);
        incidents.put(other.id(), other);
        String head = head(one.id());
        String otherHead = head(other.id());
        if (said.isPresent()) {
            parents.put(head, otherHead);
        }
    }

    private String head(String id) {
        String head = id;
        while (!parents.getOrDefault(head, head).equals(head)) {
            head = parents.get(head);
        }
        parents.put(id, head);
        return head;
    }

    private List<List<Incident>> groups() {
        Map<String, List<Incident>> byHead = new TreeMap<>();
        incidents.forEach((id, incident) ->
                byHead.computeIfAbsent(head(id), head -> new ArrayList<>()).add(incident));
        return byHead.values().stream()
                .sorted(Comparator.comparing(
                        (List<Incident> group) -> group.get(0).id()))
                .toList();
    }
}
