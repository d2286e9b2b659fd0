package dev.hindcast.rootcause.phrase;

import java.util.Locale;

/**
 * Cuts English inflections off a word, so that <em>fails</em>, <em>failed</em> and <em>failing</em> are one. Lighter than
 * Porter's stemmer on purpose: words that differ in meaning, such as <em>fail</em> and <em>failure</em>, stay apart.
 */
public final class Stems {
    private static final int SHORTEST = 3;

    private Stems() {}

    /** Returns the stem of one word, in lower case. */
    public static String of(String word) {
        String stem = word.toLowerCase(Locale.ROOT);
        if (stem.length() > SHORTEST && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
            stem = plural(stem);
        }
        if (stem.endsWith("ing")) {
            stem = cut(stem, 3);
        } else if (stem.endsWith("ed")) {
            stem = cut(stem, 2);
        }
        return stem.length() > SHORTEST && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String plural(String word) {
        int end = word.length();
        if (word.endsWith("ies")) {
            return word.substring(0, end - 3) + "y";
        }
        boolean hissing =
                word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes");
        return word.substring(0, end - (hissing ? 2 : 1));
    }

    /** Cuts an ending off unless only a stump without a vowel would be left; doubled consonants become one. */
    private static String cut(String word, int length) {
        String stem = word.substring(0, word.length() - length);
        if (stem.length() < SHORTEST || !hasVowel(stem)) {
            return word;
        }
        int last = stem.length() - 1;
        char c = stem.charAt(last);
        boolean doubled = c == stem.charAt(last - 1) && "aeiouls".indexOf(c) < 0;
        String single = doubled ? stem.substring(0, last) : stem;
        return single.endsWith("i") ? single.substring(0, single.length() - 1) + "y" : single;
    }

    private static boolean hasVowel(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if ("aeiouy".indexOf(stem.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
