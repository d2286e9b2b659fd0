package dev.hindcast.pattern;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts repeats that hang together into patterns. */
final class Clusters {
    private Clusters() {}

    static List<FailurePattern> of(List<Link> links) {
        Together together = new Together();
        List<Link> repeats = links.stream()
                .filter(link -> link.relation() == Relation.REPEAT)
                .toList();
        int[] numbers = new int[repeats.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = together.number(repeats.get(i).later().id());
            together.join(together.number(repeats.get(i).earlier().id()), numbers[i]);
        }
        Map<Integer, List<Link>> byHead = new LinkedHashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            byHead.computeIfAbsent(together.head(numbers[i]), head -> new ArrayList<>())
                    .add(repeats.get(i));
        }
        return byHead.values().stream()
                .map(Clusters::pattern)
                .sorted(Comparator.comparingInt(
                                (FailurePattern pattern) -> -pattern.incidents().size())
                        .thenComparing(FailurePattern::name)
                        .thenComparing(
                                pattern -> pattern.incidents().get(0).source().path()))
                .toList();
    }

    private static FailurePattern pattern(List<Link> links) {
        Map<String, Incident> incidents = new LinkedHashMap<>();
        Set<String> mechanisms = new TreeSet<>(links.get(0).mechanisms());
        Set<Factor> factors = new TreeSet<>(links.get(0).factors());
        for (Link link : links) {
            incidents.putIfAbsent(link.earlier().id(), link.earlier());
            incidents.putIfAbsent(link.later().id(), link.later());
            mechanisms.retainAll(link.mechanisms());
            factors.retainAll(link.factors());
        }
        Set<String> named = new LinkedHashSet<>(mechanisms);
        factors.forEach(factor -> named.add(factor.id()));
        links.get(0).trigger().ifPresent(trigger -> named.add(trigger.id()));
        List<Incident> ordered = incidents.values().parallelStream()
                .map(incident -> new Dated(day(incident), incident))
                .sorted()
                .map(Dated::incident)
                .toList();
        int confirmed = (int) links.stream()
                .filter(link -> link.verdict() == Verdict.CONFIRMED)
                .count();
        return new FailurePattern(
                named.isEmpty() ? "similar wording" : String.join(", ", named),
                List.copyOf(mechanisms),
                List.copyOf(factors),
                ordered,
                confirmed);
    }

    /** An incident in its place: the moment is spelled out once, not for every comparison. */
    private record Dated(String day, Incident incident) implements Comparable<Dated> {
        @Override
        public int compareTo(Dated other) {
            int days = day.compareTo(other.day);
            return days != 0
                    ? days
                    : incident.source().path().compareTo(other.incident.source().path());
        }
    }

    /** What hangs together, by id. Not thread-safe. */
    static final class Together {
        private final Map<String, Integer> numbers = new HashMap<>();

        /** By number that of another of its group; those at the head of a group their own. */
        private int[] parents = new int[16];

        /** Returns the number of an id: from 0 on, in the order in which they were first asked for. */
        int number(String id) {
            Integer known = numbers.get(id);
            return known == null ? alone(id) : known;
        }

        /** Puts the groups of two numbers together. */
        void join(int one, int other) {
            parents[head(one)] = head(other);
        }

        private int alone(String id) {
            int number = numbers.size();
            numbers.put(id, number);
            if (number == parents.length) {
                parents = Arrays.copyOf(parents, 2 * number);
            }
            parents[number] = number;
            return number;
        }

        /** Returns the head of what a number hangs together with, at least itself. */
        int head(int number) {
            int head = number;
            while (parents[head] != head) {
                // Half of the way is saved the next time.
                parents[head] = parents[parents[head]];
                head = parents[head];
            }
            return head;
        }
    }

    private static String day(Incident incident) {
        return incident.milestones().byName().values().stream()
                .findFirst()
                .map(milestone -> milestone.at().toString())
                .or(() -> incident.date().map(Object::toString))
                .orElse("~");
    }
}
