package dev.hindcast.ingest.normalise.people;

import dev.hindcast.language.PersonNames;
import dev.hindcast.language.SignSet;
import java.util.Set;

/** Logins in lower case at the end of a line: behind a dash, in brackets, before the mark of a signature in a wiki. */
final class LoginsBehind {
    private static final String SIGNATURE = " ~~~";
    /** One of these, or a longer dash, stands beside each. */
    private static final String BESIDE = "~-(";

    private static final int LEAST_OF_GIVEN = 4;

    private LoginsBehind() {}

    /** Adds the login that a line with those signs ends with. */
    static void learn(String line, SignSet signs, Set<String> names) {
        if (signs.areAscii() && !signs.haveOneOf(BESIDE)) {
            return;
        }
        int signed = line.indexOf(SIGNATURE);
        if (signed > 0) {
            String word = line.substring(line.lastIndexOf(' ', signed - 1) + 1, signed);
            if (isLogin(word) && !Groups.isOfRole(word)) {
                names.add(word);
            }
        }
        int blank = line.lastIndexOf(' ');
        if (blank < 1 || blank + LEAST_OF_GIVEN > line.length()) {
            return;
        }
        boolean bracket = line.charAt(blank + 1) == '(' && line.charAt(line.length() - 1) == ')';
        if (bracket || "-–—".indexOf(line.charAt(blank - 1)) >= 0) {
            String word = bracket ? line.substring(blank + 2, line.length() - 1) : line.substring(blank + 1);
            if (isLogin(word) && beginsWithGiven(word)) {
                names.add(word);
            }
        }
    }

    private static boolean isLogin(String word) {
        boolean all = word.length() >= LEAST_OF_GIVEN && Character.isLowerCase(word.charAt(0));
        for (int i = 0; all && i < word.length(); i++) {
            char c = word.charAt(i);
            all = Character.isLowerCase(c) || Character.isDigit(c) || "-._".indexOf(c) >= 0;
        }
        return all;
    }

    /** ngozi-a, thomas.k, but no api-gateway: a given name and what follows its sign. */
    private static boolean beginsWithGiven(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return end >= LEAST_OF_GIVEN
                && PersonNames.isGiven(Character.toUpperCase(word.charAt(0)) + word.substring(1, end));
    }
}
