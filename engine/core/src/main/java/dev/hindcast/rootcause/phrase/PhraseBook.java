package dev.hindcast.rootcause.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
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

    private static final int[] NOTHING = {};
    private static final long[] NOWHERE = {};

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Entry<T>> entries = new ArrayList<>();
    /** The phrases that turn on a word, by its number, as places in the list. */
    private final int[][] byRarest;
    /** For each phrase some bits, see {@link Row#marks}: it is not in a sentence whose words have none of them. */
    private final long[] marks;

    /**
     * A phrase.
     *
     * @param rows what each step accepts
     * @param least words between the first step and the rarest
     * @param most words that may lie there
     */
    private record Entry<T>(T meaning, Row[] rows, int rarest, int least, int most) {
        /** The marks of the step that has fewest besides the rarest; all there are if there is none. */
        long marks() {
            long fewest = -1;
            for (int i = 0; i < rows.length; i++) {
                long marks = rows[i].marks();
                fewest = i != rarest && Long.bitCount(marks) < Long.bitCount(fewest) ? marks : fewest;
            }
            return fewest;
        }

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

        /** One of 64 bits for each of the words; some share theirs. */
        long marks() {
            long marks = 0;
            for (long word : words) {
                marks |= word;
            }
            return marks;
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
        // The words that phrases turn on come first: of the others, which are most of a text, the number tells that
        // none does.
        phrases.values().stream()
                .flatMap(List::stream)
                .forEach(row -> numbered(row.steps().get(rarest(row.steps(), uses))));
        byRarest = new int[vocabulary.size()][];
        phrases.forEach((meaning, rows) -> rows.forEach(row -> entries.add(entry(row, meaning, uses))));
        fillByRarest();
        marks = entries.stream().mapToLong(Entry::marks).toArray();
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
        step.stems().forEach(stem -> stems.set(vocabulary.add(stem)));
        return stems;
    }

    private void fillByRarest() {
        List<List<Integer>> places = new ArrayList<>();
        for (int word = 0; word < byRarest.length; word++) {
            places.add(new ArrayList<>());
        }
        for (int i = 0; i < entries.size(); i++) {
            int place = i;
            Entry<T> entry = entries.get(i);
            entry.rows()[entry.rarest()].each(word -> places.get(word).add(place));
        }
        for (int word = 0; word < byRarest.length; word++) {
            byRarest[word] =
                    places.get(word).stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** Returns what is found, in the order of the words; a phrase may be found at several places. */
    public List<Match<T>> find(List<String> words) {
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = vocabulary.number(words.get(i));
        }
        return find(numbers);
    }

    /**
     * Gives each sentence of a text in which something is found, and what that is.
     *
     * @param text one block a line
     * @param lineOf the line in the document of each of its blocks, counted from 0
     */
    public void search(String text, IntUnaryOperator lineOf, BiConsumer<Sentence, List<Match<T>>> found) {
        Sentences.each(text, vocabulary, (walk, words) -> {
            int[] numbers = new int[words.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = words.get(i).number();
            }
            List<Match<T>> matches = find(numbers);
            if (!matches.isEmpty()) {
                found.accept(Sentences.sentence(walk, lineOf, words), matches);
            }
        });
    }

    private List<Match<T>> find(int[] words) {
        Begins begins = new Begins();
        long marked = marked(words);
        for (int i = 0; i < words.length; i++) {
            for (int place : words[i] < 0 || words[i] >= byRarest.length ? NOTHING : byRarest[words[i]]) {
                if ((marks[place] & marked) != 0) {
                    addBegins(place, words, i, begins);
                }
            }
        }
        return begins.count == 0 ? List.of() : matches(begins.ordered(), words);
    }

    private static long marked(int[] words) {
        long marked = 0;
        for (int word : words) {
            marked |= word < 0 ? 0 : 1L << word;
        }
        return marked;
    }

    private void addBegins(int place, int[] words, int rarest, Begins begins) {
        Entry<T> entry = entries.get(place);
        for (int from = Math.max(0, rarest - entry.most()); from <= rarest - entry.least(); from++) {
            if (entry.rows()[0].accepts(words[from]) && entry.end(1, from + 1, words) >= 0) {
                begins.add(from, place);
            }
        }
    }

    private List<Match<T>> matches(long[] begins, int[] words) {
        List<Match<T>> matches = new ArrayList<>();
        for (int i = 0; i < begins.length; i++) {
            if (i == 0 || begins[i] != begins[i - 1]) {
                int from = (int) (begins[i] >>> Integer.SIZE);
                Entry<T> entry = entries.get((int) begins[i]);
                matches.add(new Match<>(entry.meaning(), from, entry.end(1, from + 1, words)));
            }
        }
        return matches;
    }

    /** Where phrases begin, perhaps more than once: the place of the first word, and in the lower half that of the phrase. */
    private static final class Begins {
        private long[] all = NOWHERE;
        private int count;

        void add(int from, int place) {
            all = count == all.length ? Arrays.copyOf(all, 2 * count + 8) : all;
            all[count++] = (long) from << Integer.SIZE | place;
        }

        long[] ordered() {
            Arrays.sort(all, 0, count);
            return Arrays.copyOf(all, count);
        }
    }
}
