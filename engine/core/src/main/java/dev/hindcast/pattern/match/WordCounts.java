package dev.hindcast.pattern.match;

import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import dev.hindcast.rootcause.phrase.Sentences;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How often each masked word, and each pair of neighbouring ones, occurs in an incident. Terms are numbered by their hash, so that a
 * number depends on nothing but the word.
 *
 * @param terms ascending
 * @param counts of the terms, 1 or more
 */
public record WordCounts(int[] terms, int[] counts) implements Serializable {
    /** So many words of a section are looked at; what is longer is a log, not a story. */
    private static final int MOST_WORDS = 20_000;

    private static final Set<SectionRole> ASIDE =
            EnumSet.of(SectionRole.ACTIONS, SectionRole.PEOPLE, SectionRole.STATISTICS, SectionRole.WENT_WELL);

    /** Counts what a document says, without the name of its organisation. */
    static WordCounts of(Incident incident) {
        Set<String> names = incident.organisation()
                .map(name -> Set.copyOf(Sentences.allWords(name)))
                .orElse(Set.of());
        IntStream.Builder all = IntStream.builder();
        add(incident.title(), names, all);
        for (DocumentSection section : incident.sections()) {
            if (!ASIDE.contains(section.role())) {
                add(section.text(), names, all);
            }
        }
        return counted(all.build().sorted().toArray());
    }

    private static void add(String text, Set<String> names, IntStream.Builder all) {
        List<String> words = MaskedWords.of(Sentences.firstWords(text, MOST_WORDS), names);
        for (int i = 0; i < words.size(); i++) {
            int word = words.get(i).hashCode();
            all.add(word);
            if (i > 0) {
                all.add(31 * 31 * words.get(i - 1).hashCode() + word);
            }
        }
    }

    private static WordCounts counted(int[] sorted) {
        int[] terms = new int[sorted.length];
        int[] counts = new int[sorted.length];
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                terms[size++] = sorted[i];
            }
            counts[size - 1]++;
        }
        return new WordCounts(Arrays.copyOf(terms, size), Arrays.copyOf(counts, size));
    }
}
