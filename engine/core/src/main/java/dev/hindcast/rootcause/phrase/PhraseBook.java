package dev.hindcast.rootcause.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases, found in one pass over a sentence: a word that begins no phrase costs one look-up. Immutable; safe to share
 * between threads.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseBook<T> {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry<T>> entries = new ArrayList<>();
    private final List<List<Entry<T>>> byFirst = new ArrayList<>();

    private record Entry<T>(T meaning, List<Phrase.Step> steps, List<BitSet> accepted) {}

    /**
     * A phrase that was found.
     *
     * @param meaning what it stands for
     * @param from index of its first word
     * @param to index after its last word
     */
    public record Match<T>(T meaning, int from, int to) {}

    /** Prepares to look for phrases, each under what it stands for. */
    public PhraseBook(Map<T, List<Phrase>> phrases) {
        phrases.forEach((meaning, rows) -> rows.forEach(row -> add(row, meaning)));
        for (int i = 0; i < numbers.size(); i++) {
            byFirst.add(new ArrayList<>());
        }
        for (Entry<T> entry : entries) {
            entry.accepted().get(0).stream().forEach(first -> byFirst.get(first).add(entry));
        }
    }

    private void add(Phrase phrase, T meaning) {
        List<BitSet> accepted = new ArrayList<>();
        for (Phrase.Step step : phrase.steps()) {
            BitSet stems = new BitSet();
            step.stems().forEach(stem -> stems.set(numbers.computeIfAbsent(stem, s -> numbers.size())));
            accepted.add(stems);
        }
        entries.add(new Entry<>(meaning, phrase.steps(), accepted));
    }

    /** Returns what is found, in the order of the words; a phrase may be found at several places. */
    public List<Match<T>> find(List<String> words) {
        int[] known = new int[words.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = numbers.getOrDefault(words.get(i), -1);
        }
        List<Match<T>> matches = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            if (known[i] >= 0) {
                for (Entry<T> entry : byFirst.get(known[i])) {
                    int end = end(entry, 1, i + 1, known);
                    if (end >= 0) {
                        matches.add(new Match<>(entry.meaning(), i, end));
                    }
                }
            }
        }
        return matches;
    }

    /** Where the rest of a phrase ends, -1 if it is not there. */
    private static <T> int end(Entry<T> entry, int step, int from, int[] words) {
        if (step == entry.steps().size()) {
            return from;
        }
        Phrase.Step next = entry.steps().get(step);
        int last = Math.min(words.length - 1, from + next.atMost());
        for (int i = from + next.atLeast(); i <= last; i++) {
            if (words[i] >= 0 && entry.accepted().get(step).get(words[i])) {
                int end = end(entry, step + 1, i + 1, words);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }
}
