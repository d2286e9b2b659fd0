package dev.hindcast.ingest.normalise.people;

import java.util.Set;

/** What is said before the name of a person: Dr., Frau, dott.ssa. */
final class Titles {
    private static final Set<String> TITLES = WordsOf.file("titles.txt");

    private Titles() {}

    /** Returns whether a word, with its stop, is one. */
    static boolean isOne(String word) {
        return TITLES.contains(word);
    }

    /** Returns a name without the titles before it. */
    static String without(String name) {
        String rest = name;
        int blank = rest.indexOf(' ');
        while (blank > 0 && isOne(rest.substring(0, blank))) {
            rest = rest.substring(blank + 1).strip();
            blank = rest.indexOf(' ');
        }
        return rest;
    }
}
