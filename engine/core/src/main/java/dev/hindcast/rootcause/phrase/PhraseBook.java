package dev.hindcast.rootcause.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Phrases, found together in one pass over a sentence. A phrase is looked for only around the words of its rarest step, so that a word
 * which no phrase turns on costs one look-up. Immutable; safe to share between threads.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseBook<T> {
    /** The words of which every text is full. */
    private static final Set<String> COMMON = Stream.of(
                    ("the a an and or but of to in on at by for from with as is are was were be been"
                                    + " has have had do did not no it its this that which we they all one two when after before so")
                            .split(" "))
            .map(Stems::of)
            .collect(Collectors.toUnmodifiableSet());
    /** More than any other word costs. */
    private static final long EVERYWHERE = 1_000;

    private static final int[] NONE = {};
    private static final long[] NOWHERE = {};

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry<T>> entries = new ArrayList<>();
    /** The phrases that turn on a word, by its number, as places in the list. */
    private final int[][] byRarest;

    /**
     * A phrase.
     *
     * @param rows what each step accepts
     * @param least words between the first step and the rarest
     * @param most words that may lie there
     */
    private record Entry<T>(T meaning, Row[] rows, int rarest, int least, int most) {
        /** Where the rest of the phrase ends, -1 if it is not there. */
        int end(int step, int from, int[] words) {
            if (step == rows.length) {
                return from;
            }
            Row next = rows[step];
            int last = Math.min(words.length - 1, from + next.atMost);
            for (int i = from + next.atLeast; i <= last; i++) {
                int end = next.accepts(words[i]) ? end(step + 1, i + 1, words) : -1;
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
    }

    /** A step by numbers: what a set of bits holds is told at once. */
    private static final class Row {
        private final long[] words;
        private final int atLeast;
        private final int atMost;

        Row(BitSet words, Phrase.Step step) {
            this.words = words.toLongArray();
            this.atLeast = step.atLeast();
            this.atMost = step.atMost();
        }

        void each(IntConsumer word) {
            BitSet.valueOf(words).stream().forEach(word);
        }

        boolean accepts(int word) {
            int place = word >> 6;
            return place >= 0 && place < words.length && (words[place] >>> word & 1) != 0;
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
        Map<String, Long> uses = phrases.values().stream()
                .flatMap(List::stream)
                .flatMap(phrase -> phrase.steps().stream())
                .flatMap(step -> step.stems().stream())
                .collect(Collectors.groupingBy(stem -> stem, Collectors.counting()));
        phrases.forEach((meaning, rows) -> rows.forEach(row -> entries.add(entry(row, meaning, uses))));
        byRarest = byRarest();
    }

    /** A step whose words occur in few phrases is rare in prose too, or costs little where it is not; save those that stand everywhere. */
    private Entry<T> entry(Phrase phrase, T meaning, Map<String, Long> uses) {
        List<Phrase.Step> steps = phrase.steps();
        int at = rarest(steps, uses);
        List<Phrase.Step> before = steps.subList(1, at + 1);
        return new Entry<>(
                meaning,
                steps.stream().map(step -> new Row(numbered(step), step)).toArray(Row[]::new),
                at,
                before.stream().mapToInt(step -> 1 + step.atLeast()).sum(),
                before.stream().mapToInt(step -> 1 + step.atMost()).sum());
    }

    private static int rarest(List<Phrase.Step> steps, Map<String, Long> uses) {
        int rarest = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < steps.size(); i++) {
            long cost = 0;
            for (String stem : steps.get(i).stems()) {
                cost += cost(stem, uses);
            }
            if (cost < least) {
                least = cost;
                rarest = i;
            }
        }
        return rarest;
    }

    private static long cost(String stem, Map<String, Long> uses) {
        return COMMON.contains(stem) ? EVERYWHERE : uses.get(stem);
    }

    private BitSet numbered(Phrase.Step step) {
        BitSet stems = new BitSet();
        step.stems().forEach(stem -> stems.set(numbers.computeIfAbsent(stem.intern(), s -> numbers.size())));
        return stems;
    }

    private int[][] byRarest() {
        List<List<Integer>> places = new ArrayList<>();
        numbers.forEach((word, number) -> places.add(new ArrayList<>()));
        for (int i = 0; i < entries.size(); i++) {
            int place = i;
            Entry<T> entry = entries.get(i);
            entry.rows()[entry.rarest()].each(word -> places.get(word).add(place));
        }
        return places.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Returns what is found, in the order of the words; a phrase may be found at several places. */
    public List<Match<T>> find(List<String> words) {
        int[] known = new int[words.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = numbers.getOrDefault(words.get(i), -1);
        }
        long[] begins = begins(known);
        List<Match<T>> matches = new ArrayList<>();
        for (int i = 0; i < begins.length; i++) {
            int from = (int) (begins[i] >>> Integer.SIZE);
            boolean again = i > 0 && begins[i] == begins[i - 1];
            Entry<T> entry = entries.get((int) begins[i]);
            int end = again ? -1 : entry.end(1, from + 1, known);
            if (end >= 0) {
                matches.add(new Match<>(entry.meaning(), from, end));
            }
        }
        return matches;
    }

    /** Where phrases may begin, in order, perhaps more than once: the place of the first word, and in the lower half that of the phrase. */
    private long[] begins(int[] words) {
        long[] begins = NOWHERE;
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            for (int place : words[i] < 0 ? NONE : byRarest[words[i]]) {
                Entry<T> entry = entries.get(place);
                for (int from = Math.max(0, i - entry.most()); from <= i - entry.least(); from++) {
                    if (from == i || entry.rows()[0].accepts(words[from])) {
                        begins = count == begins.length ? Arrays.copyOf(begins, 2 * count + 8) : begins;
                        begins[count++] = (long) from << Integer.SIZE | place;
                    }
                }
            }
        }
        Arrays.sort(begins, 0, count);
        return count == begins.length ? begins : Arrays.copyOf(begins, count);
    }
}
