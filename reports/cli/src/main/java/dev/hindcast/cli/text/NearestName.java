package dev.hindcast.cli.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant to type. */
public final class NearestName {
    private NearestName() {}

    /** Returns the known name with the fewest edits to the given one, the first of several; absent where nothing is known. */
    public static Optional<String> to(String name, Collection<String> known) {
        String typed = name.toLowerCase(Locale.ROOT);
        return known.stream().min(Comparator.comparingInt(other -> edits(typed, other.toLowerCase(Locale.ROOT))));
    }

    /** Returns {@code ; did you mean "..."?}, or nothing where nothing is known. */
    public static String hint(String name, Collection<String> known) {
        return to(name, known)
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("");
    }

    /**
     * Returns how many insertions, deletions, substitutions and swaps of neighbours turn one into the other (optimal string
     * alignment).
     */
    static int edits(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, left, right, i, j);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int cheapest(int[][] cost, String left, String right, int i, int j) {
        int substitution = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + substitution, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
