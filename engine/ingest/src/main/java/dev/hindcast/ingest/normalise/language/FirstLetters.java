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
            if (rest.startsWith("?")) {
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
        int depth = 0;
        int from = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                alternatives.add(regex.substring(from, i));
                from = i + 1;
            }
        }
        alternatives.add(regex.substring(from));
        return alternatives;
    }

    /** Where the group that the expression begins with is closed. */
    private static int close(String sequence) {
        int depth = 0;
        for (int i = 0; i < sequence.length(); i++) {
            depth += sequence.charAt(i) == '(' ? 1 : sequence.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("is not closed: " + sequence);
    }
}
