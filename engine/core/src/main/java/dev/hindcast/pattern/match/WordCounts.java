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
        Terms all = new Terms();
        add(incident.title(), names, all);
        for (DocumentSection section : incident.sections()) {
            if (!ASIDE.contains(section.role())) {
                add(section.text(), names, all);
            }
        }
        return all.counted();
    }

    private static void add(String text, Set<String> names, Terms all) {
        List<String> words = MaskedWords.of(Sentences.firstWords(text, MOST_WORDS), names);
        for (int i = 0; i < words.size(); i++) {
            int word = words.get(i).hashCode();
            all.add(word);
            if (i > 0) {
                all.add(31 * 31 * words.get(i - 1).hashCode() + word);
            }
        }
    }

    /** Any number of terms. Not thread-safe. */
    private static final class Terms {
        private int[] all = new int[256];
        private int size;

        void add(int term) {
            if (size == all.length) {
                all = Arrays.copyOf(all, 2 * size);
            }
            all[size++] = term;
        }

        WordCounts counted() {
            Arrays.sort(all, 0, size);
            int[] terms = new int[size];
            int[] counts = new int[size];
            int different = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || all[i] != all[i - 1]) {
                    terms[different++] = all[i];
                }
                counts[different - 1]++;
            }
            return new WordCounts(Arrays.copyOf(terms, different), Arrays.copyOf(counts, different));
        }
    }
}
