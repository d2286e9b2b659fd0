package dev.hindcast.rootcause.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A row of words. Each step accepts any of some stems, after at most so many words in between.
 *
 * @param steps in the order of the words; at least one
 */
public record Phrase(List<Step> steps) {
    /** Most phrases that one row with absent words may stand for. */
    private static final int MOST_VARIANTS = 64;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern GAP = Pattern.compile("~\\d{1,2}");

    /**
     * One word.
     *
     * @param stems what it may be
     * @param atLeast words that must lie between it and the word before
     * @param atMost words that may lie between
     */
    public record Step(Set<String> stems, int atLeast, int atMost) {
        public Step {
            stems = Set.copyOf(stems);
        }
    }

    public Phrase {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a phrase has no words");
        }
    }

    /**
     * Returns the phrases that a written row stands for: more than one where a word may be absent.
     *
     * @param written words; {@code a|b} for either, {@code word?} for one that may be absent, {@code *} for any one word,
     *     {@code ~3} for up to three, {@code @name} for a named list
     * @param lists the named lists, each in the form {@code a|b}
     * @throws IllegalArgumentException if it has no words or names an unknown list
     */
    public static List<Phrase> parse(String written, Map<String, String> lists) {
        List<List<Step>> rows = new ArrayList<>(List.of(List.of()));
        int atLeast = 0;
        int atMost = 0;
        for (String word : SPACES.split(written.strip())) {
            if (word.equals("*")) {
                atLeast++;
                atMost++;
            } else if (GAP.matcher(word).matches()) {
                atMost += Integer.parseInt(word.substring(1));
            } else {
                rows = extended(rows, word, new Step(stems(word, lists), atLeast, atMost));
                atLeast = 0;
                atMost = 0;
            }
        }
        return rows.stream().filter(row -> !row.isEmpty()).map(Phrase::new).toList();
    }

    private static List<List<Step>> extended(List<List<Step>> rows, String word, Step step) {
        List<List<Step>> longer = new ArrayList<>();
        for (List<Step> row : rows) {
            List<Step> with = new ArrayList<>(row);
            with.add(step);
            longer.add(with);
        }
        if (word.endsWith("?")) {
            longer.addAll(rows);
        }
        if (longer.size() > MOST_VARIANTS) {
            throw new IllegalArgumentException("too many words that may be absent");
        }
        return longer;
    }

    private static Set<String> stems(String word, Map<String, String> lists) {
        String bare = word.endsWith("?") ? word.substring(0, word.length() - 1) : word;
        Set<String> stems = new TreeSet<>();
        for (String either : bare.split("\\|")) {
            if (either.startsWith("@")) {
                String list = lists.get(either.substring(1));
                if (list == null) {
                    throw new IllegalArgumentException("unknown list \"" + either + "\"");
                }
                stems.addAll(stems(list, Map.of()));
            } else if (!either.isBlank()) {
                stems.add(Stems.of(either));
            }
        }
        if (stems.isEmpty()) {
            throw new IllegalArgumentException("\"" + word + "\" is no word");
        }
        return stems;
    }
}
