package dev.hindcast.pattern.match;

import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Masked words and pairs of neighbouring words as weighted terms: (1 + ln tf) (ln((1 + N) / (1 + df)) + 1), length 1. Terms
 * are numbered by their hash, so that numbers do not depend on which incident came first.
 */
final class TermWeights {
    /** So many of the heaviest terms stand for a text. */
    private static final int MOST_TERMS = 96;
    /** Document frequencies are counted in so many places; two terms seldom share one. */
    private static final int PLACES = 1 << 21;

    private static final Set<SectionRole> ASIDE =
            EnumSet.of(SectionRole.ACTIONS, SectionRole.PEOPLE, SectionRole.STATISTICS, SectionRole.WENT_WELL);

    private final List<Map<Integer, Integer>> counts;
    private final int[] frequencies = new int[PLACES];

    /**
     * One text.
     *
     * @param terms ascending
     * @param weights of the terms
     */
    record Vector(int[] terms, float[] weights) {}

    private record Term(int number, double weight) {}

    private TermWeights(List<Map<Integer, Integer>> counts) {
        this.counts = counts;
        counts.forEach(text -> text.keySet().forEach(term -> frequencies[place(term)]++));
    }

    /** Counts the terms of incidents, without these names. */
    static TermWeights of(List<Incident> incidents, Set<String> names) {
        return new TermWeights(incidents.parallelStream()
                .map(incident -> count(incident, names))
                .toList());
    }

    private static int place(int term) {
        return (term * 0x9E3779B9) >>> 11;
    }

    private static Map<Integer, Integer> count(Incident incident, Set<String> names) {
        Map<Integer, Integer> counts = new HashMap<>();
        count(MaskedWords.of(incident.title(), names), counts);
        for (DocumentSection section : incident.sections()) {
            if (!ASIDE.contains(section.role())) {
                count(MaskedWords.of(section.text(), names), counts);
            }
        }
        return counts;
    }

    private static void count(List<String> words, Map<Integer, Integer> counts) {
        for (int i = 0; i < words.size(); i++) {
            counts.merge(words.get(i).hashCode(), 1, Integer::sum);
            if (i > 0) {
                counts.merge(
                        31 * 31 * words.get(i - 1).hashCode() + words.get(i).hashCode(), 1, Integer::sum);
            }
        }
    }

    /** Returns the heaviest terms of one text. */
    Vector of(int index) {
        List<Term> terms = new ArrayList<>();
        counts.get(index).forEach((term, count) -> {
            double rarity = Math.log((1.0 + counts.size()) / (1.0 + frequencies[place(term)])) + 1;
            terms.add(new Term(term, (1 + Math.log(count)) * rarity));
        });
        terms.sort(Comparator.comparingDouble((Term term) -> -term.weight()).thenComparing(Term::number));
        List<Term> heaviest = new ArrayList<>(terms.subList(0, Math.min(MOST_TERMS, terms.size())));
        heaviest.sort(Comparator.comparingInt(Term::number));
        double length = Math.sqrt(heaviest.stream()
                .mapToDouble(term -> term.weight() * term.weight())
                .sum());
        float[] weights = new float[heaviest.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (heaviest.get(i).weight() / length);
        }
        return new Vector(heaviest.stream().mapToInt(Term::number).toArray(), weights);
    }
}
