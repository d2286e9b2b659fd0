package dev.hindcast.pattern.match;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.rootcause.MechanismFinder;
import dev.hindcast.rootcause.Taxonomy;
import dev.hindcast.rootcause.phrase.Sentences;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The features of all incidents, in order of time; undated ones last.
 *
 * @param rows one an incident
 * @param mechanisms names by number
 * @param mechanismWeights how much sharing a mechanism says: ln(N / (1 + n)) of N incidents of which n have it
 */
public record FeatureTable(List<Features> rows, List<String> mechanisms, double[] mechanismWeights) {
    /** Shorter summaries say too little to tell two documents from two incidents. */
    static final int FEWEST_SHINGLES = 4;

    private static final double LEAST_WEIGHT = 0.2;

    /** Takes the features of incidents. */
    public static FeatureTable of(List<Incident> incidents, Taxonomy taxonomy) {
        List<Incident> ordered = incidents.stream()
                .sorted(Comparator.comparingLong(
                                (Incident incident) -> day(incident).orElse(Long.MAX_VALUE))
                        .thenComparing(incident -> incident.source().path())
                        .thenComparing(Incident::id))
                .toList();
        MechanismFinder finder = new MechanismFinder(taxonomy);
        List<Set<String>> found = ordered.parallelStream().map(finder::of).toList();
        Map<String, Integer> numbers = new TreeMap<>();
        found.forEach(names -> names.forEach(name -> numbers.put(name, 0)));
        List<String> names = List.copyOf(numbers.keySet());
        Map<String, Integer> byName = new HashMap<>();
        names.forEach(name -> byName.put(name, byName.size()));
        TermWeights terms = TermWeights.of(ordered, organisations(ordered));
        List<Features> rows = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            rows.add(features(i, ordered.get(i), bits(found.get(i), byName), terms.of(i)));
        }
        return new FeatureTable(List.copyOf(rows), names, weights(rows, names.size()));
    }

    /** The day an incident began, or the day its document gives. */
    private static OptionalLong day(Incident incident) {
        Optional<LocalDate> day = incident.milestones().byName().values().stream()
                .findFirst()
                .map(milestone -> LocalDate.ofInstant(milestone.at(), ZoneOffset.UTC))
                .or(incident::date);
        return day.isPresent() ? OptionalLong.of(day.get().toEpochDay()) : OptionalLong.empty();
    }

    private static Set<String> organisations(List<Incident> incidents) {
        Set<String> names = new HashSet<>();
        incidents.forEach(
                incident -> incident.organisation().ifPresent(name -> names.addAll(Sentences.allWords(name))));
        return names;
    }

    private static BitSet bits(Set<String> names, Map<String, Integer> numbers) {
        BitSet bits = new BitSet(numbers.size());
        names.forEach(name -> bits.set(numbers.get(name)));
        return bits;
    }

    private static Features features(int index, Incident incident, BitSet mechanisms, TermWeights.Vector text) {
        BitSet factors = new BitSet();
        incident.factors().forEach(factor -> factors.set(factor.value().ordinal()));
        return new Features(
                index,
                incident,
                day(incident),
                mechanisms,
                incident.trigger().map(Attributed::value).map(Enum::ordinal).orElse(-1),
                factors,
                text.terms(),
                text.weights(),
                Shingles.of(incident));
    }

    private static double[] weights(List<Features> rows, int mechanisms) {
        int[] counts = new int[mechanisms];
        rows.forEach(row -> row.mechanisms().stream().forEach(mechanism -> counts[mechanism]++));
        double[] weights = new double[mechanisms];
        for (int i = 0; i < mechanisms; i++) {
            weights[i] = Math.max(LEAST_WEIGHT, Math.log(rows.size() / (1.0 + counts[i])));
        }
        return weights;
    }

    /** Returns the names of the mechanisms that two incidents share, in order. */
    public List<String> shared(Features a, Features b) {
        BitSet both = (BitSet) a.mechanisms().clone();
        both.and(b.mechanisms());
        return both.stream().mapToObj(mechanisms::get).collect(Collectors.toList());
    }
}
