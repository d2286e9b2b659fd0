package dev.hindcast.statistics.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts as vectors of weighted words, of length 1 (Salton and Buckley 1988): the weight of a word is its frequency times ln((1 +
 * texts)/(1 + texts that hold it)) + 1. Words are runs of {@code a-z} and {@code 0-9} in lower case, none left out.
 *
 * @param inverseFrequencies for each word how much it tells, at least 1
 * @param vectors for each text the weights of its words; empty for a text without any
 */
public record TermWeights(SortedMap<String, Double> inverseFrequencies, List<SortedMap<String, Double>> vectors) {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    /** Returns the weights by the words' plain frequencies. */
    public static TermWeights words(List<String> texts) {
        return of(texts.stream().map(TermWeights::tokens).toList(), false);
    }

    /** Returns the weights of words and of pairs of neighbours, by 1 + ln(frequency). */
    public static TermWeights wordsAndPairs(List<String> texts) {
        return of(texts.stream().map(TermWeights::tokensAndPairs).toList(), true);
    }

    /** Returns the cosine of the angle between two texts: 1 alike, 0 without a common word. */
    public double cosine(int first, int second) {
        Map<String, Double> other = vectors.get(second);
        double sum = 0;
        for (Map.Entry<String, Double> entry : vectors.get(first).entrySet()) {
            sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

    private static TermWeights of(List<List<String>> texts, boolean dampened) {
        List<Map<String, Integer>> counts = new ArrayList<>();
        Map<String, Integer> holding = new HashMap<>();
        for (List<String> text : texts) {
            Map<String, Integer> count = new HashMap<>();
            text.forEach(term -> count.merge(term, 1, Integer::sum));
            count.keySet().forEach(term -> holding.merge(term, 1, Integer::sum));
            counts.add(count);
        }
        SortedMap<String, Double> inverse = new TreeMap<>();
        holding.forEach((term, in) -> inverse.put(term, Math.log((1.0 + texts.size()) / (1 + in)) + 1));
        return new TermWeights(
                inverse,
                counts.stream().map(count -> vector(count, inverse, dampened)).toList());
    }

    private static SortedMap<String, Double> vector(
            Map<String, Integer> counts, Map<String, Double> inverse, boolean dampened) {
        SortedMap<String, Double> vector = new TreeMap<>();
        counts.forEach((term, count) -> vector.put(term, (dampened ? 1 + Math.log(count) : count) * inverse.get(term)));
        double squares = 0;
        for (double weight : vector.values()) {
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        vector.replaceAll((term, weight) -> weight / length);
        return vector;
    }

    private static List<String> tokens(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> tokensAndPairs(String text) {
        List<String> words = tokens(text);
        List<String> terms = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            terms.add(words.get(i - 1) + " " + words.get(i));
        }
        return terms;
    }
}
