package dev.hindcast.rootcause.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Phrases, found together in one pass over a sentence. A phrase is looked for only where the sentence has a word of its rarest step,
 * so that a word which no phrase turns on costs one look-up. Immutable; safe to share between threads.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseBook<T> {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry<T>> entries = new ArrayList<>();
    /** The places in the list of the phrases that turn on a word, by its number. */
    private final int[][] byRarest;

    private record Entry<T>(T meaning, List<Phrase.Step> steps, BitSet[] accepted) {
        boolean accepts(int step, int word) {
            return word >= 0 && accepted[step].get(word);
        }

        /** Where the rest of the phrase ends, -1 if it is not there. */
        int end(int step, int from, int[] words) {
            if (step == accepted.length) {
                return from;
            }
            Phrase.Step next = steps.get(step);
            int last = Math.min(words.length - 1, from + next.atMost());
            for (int i = from + next.atLeast(); i <= last; i++) {
                int end = accepts(step, words[i]) ? end(step + 1, i + 1, words) : -1;
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
    }

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
        byRarest = byRarest();
    }

    private void add(Phrase phrase, T meaning) {
        BitSet[] accepted = phrase.steps().stream().map(this::numbered).toArray(BitSet[]::new);
        entries.add(new Entry<>(meaning, phrase.steps(), accepted));
    }

    private BitSet numbered(Phrase.Step step) {
        BitSet stems = new BitSet();
        step.stems().forEach(stem -> stems.set(numbers.computeIfAbsent(stem, s -> numbers.size())));
        return stems;
    }

    /** A step whose words occur in few phrases is rare in prose too, or costs little where it is not. */
    private int[][] byRarest() {
        int[] uses = new int[numbers.size()];
        entries.forEach(entry -> Stream.of(entry.accepted())
                .forEach(step -> step.stream().forEach(word -> uses[word]++)));
        List<List<Integer>> places = new ArrayList<>();
        numbers.forEach((word, number) -> places.add(new ArrayList<>()));
        for (int place = 0; place < entries.size(); place++) {
            int each = place;
            Stream.of(entries.get(place).accepted())
                    .min(Comparator.comparingInt(
                            step -> step.stream().map(word -> uses[word]).sum()))
                    .orElseThrow()
                    .stream()
                    .forEach(word -> places.get(word).add(each));
        }
        return places.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Returns what is found, in the order of the words; a phrase may be found at several places. */
    public List<Match<T>> find(List<String> words) {
        int[] known = new int[words.size()];
        BitSet candidates = new BitSet();
        for (int i = 0; i < known.length; i++) {
            known[i] = numbers.getOrDefault(words.get(i), -1);
            if (known[i] >= 0) {
                for (int place : byRarest[known[i]]) {
                    candidates.set(place);
                }
            }
        }
        List<Match<T>> matches = new ArrayList<>();
        for (int place = candidates.nextSetBit(0); place >= 0; place = candidates.nextSetBit(place + 1)) {
            addMatches(entries.get(place), known, matches);
        }
        matches.sort(Comparator.comparingInt(Match::from));
        return matches;
    }

    private static <T> void addMatches(Entry<T> entry, int[] words, List<Match<T>> matches) {
        for (int i = 0; i < words.length; i++) {
            int end = entry.accepts(0, words[i]) ? entry.end(1, i + 1, words) : -1;
            if (end >= 0) {
                matches.add(new Match<>(entry.meaning(), i, end));
            }
        }
    }
}
