package dev.hindcast.ingest.normalise.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The letters with which the matches of an expression can begin: of a plain one, and of one that begins with a group. */
final class FirstLetters {
    private static final String GROUP = "(?:";

    private FirstLetters() {}

    /**
     * Returns them in lower case.
     *
     * @throws IllegalArgumentException if it can begin with something else
     */
    static Set<Character> of(String regex) {
        Set<Character> letters = new TreeSet<>();
        for (String alternative : alternatives(regex)) {
            addOf(alternative, letters);
        }
        return letters;
    }

    private static void addOf(String sequence, Set<Character> letters) {
        if (sequence.startsWith("(?<=") || sequence.startsWith("(?<!")) {
            addOf(sequence.substring(close(sequence) + 1), letters);
        } else if (sequence.startsWith(GROUP)) {
            int close = close(sequence);
            letters.addAll(of(sequence.substring(GROUP.length(), close)));
            String rest = sequence.substring(close + 1);
            if (rest.startsWith("?") || rest.startsWith("*")) {
                addOf(rest.substring(1), letters);
            }
        } else if (!sequence.isEmpty() && Character.isLetter(sequence.charAt(0))) {
            letters.add(Character.toLowerCase(sequence.charAt(0)));
            if (sequence.startsWith("?", 1)) {
                addOf(sequence.substring(2), letters);
            }
        } else {
            throw new IllegalArgumentException("begins with no letter: " + sequence);
        }
    }

    private static List<String> alternatives(String regex) {
        List<String> alternatives = new ArrayList<>();
        int[] depths = depths(regex);
        int from = 0;
        for (int i = 0; i < regex.length(); i++) {
            if (regex.charAt(i) == '|' && depths[i] == 0) {
                alternatives.add(regex.substring(from, i));
                from = i + 1;
            }
        }
        alternatives.add(regex.substring(from));
        return alternatives;
    }

    /** Where the group that the expression begins with is closed. */
    private static int close(String sequence) {
        int[] depths = depths(sequence);
        for (int i = 0; i < depths.length; i++) {
            if (depths[i] == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("is not closed: " + sequence);
    }

    /** How many groups and classes are open behind each sign. */
    private static int[] depths(String regex) {
        int[] depths = new int[regex.length()];
        int open = 0;
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                depths[i++] = open;
            } else if (inClass) {
                inClass = c != ']';
                open -= inClass ? 0 : 1;
            } else if (c == '[' || c == '(') {
                inClass = c == '[';
                open++;
            } else {
                open -= c == ')' ? 1 : 0;
            }
            depths[Math.min(i, depths.length - 1)] = open;
        }
        return depths;
    }
}
