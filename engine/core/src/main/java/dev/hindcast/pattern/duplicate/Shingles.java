package dev.hindcast.pattern.duplicate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The runs of four words of a text, each as one number. The share of one text's runs that another holds shows copying.
 *
 * @param hashes of the runs, equal runs once
 */
public record Shingles(Set<Integer> hashes) {
    /** How many words make a run. */
    public static final int WORDS = 4;

    public Shingles {
        hashes = Set.copyOf(hashes);
    }

    /** Returns the runs of a text; none if it has fewer words. */
    public static Shingles of(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i + WORDS <= words.length; i++) {
            int hash = 17;
            for (int j = i; j < i + WORDS; j++) {
                hash = hash * 1_000_003 + words[j].hashCode();
            }
            hashes.add(hash);
        }
        return new Shingles(hashes);
    }

    /** Returns the share of the shorter text's runs that the longer one holds, from 0 to 1; 0 if either has none. */
    public double containment(Shingles other) {
        Set<Integer> small = hashes.size() <= other.hashes.size() ? hashes : other.hashes;
        Set<Integer> large = small == hashes ? other.hashes : hashes;
        if (small.isEmpty()) {
            return 0;
        }
        return (double) small.stream().filter(large::contains).count() / small.size();
    }
}
