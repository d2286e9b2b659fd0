package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.wording.Alternatives;
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
        for (String alternative : Alternatives.split(regex)) {
            addOf(alternative, letters);
        }
        return letters;
    }

    private static void addOf(String sequence, Set<Character> letters) {
        if (sequence.startsWith("(?<=") || sequence.startsWith("(?<!")) {
            addOf(sequence.substring(Alternatives.itemEnd(sequence, 0)), letters);
        } else if (sequence.startsWith(GROUP)) {
            int end = Alternatives.itemEnd(sequence, 0);
            letters.addAll(of(sequence.substring(GROUP.length(), end - 1)));
            String rest = sequence.substring(end);
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
}
