package dev.hindcast.rootcause.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Cuts text into sentences and words, by hand: a regular expression could be led astray by hostile text. */
public final class Sentences {
    /** What exceeds this is cut off; no sentence that someone wrote is as long. */
    private static final int MOST_WORDS = 400;

    private Sentences() {}

    /**
     * Returns the sentences of a text, each with its line.
     *
     * @param text one block a line
     * @param lineOf the line in the document of each of its blocks, counted from 0
     */
    public static List<Sentence> of(String text, IntUnaryOperator lineOf) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int block = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean atEnd = i == text.length();
            if (atEnd || text.charAt(i) == '\n' || endsSentence(text, i)) {
                add(text.substring(from, atEnd ? i : i + 1), lineOf.applyAsInt(block), sentences);
                block += !atEnd && text.charAt(i) == '\n' ? 1 : 0;
                from = i + 1;
            }
        }
        return sentences;
    }

    private static boolean endsSentence(String text, int i) {
        char c = text.charAt(i);
        boolean mark = c == '.' || c == '!' || c == '?' || c == ';';
        return mark && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
    }

    private static void add(String text, int line, List<Sentence> sentences) {
        List<String> words = words(text);
        if (!words.isEmpty()) {
            sentences.add(new Sentence(text.strip(), line, words));
        }
    }

    /** The one compound that is written as one word as often as two, and in two spellings. */
    private static void add(String stem, List<String> words) {
        boolean center = stem.equals("center") || stem.equals("centr");
        if (center && !words.isEmpty() && words.get(words.size() - 1).equals("data")) {
            words.set(words.size() - 1, "datacenter");
        } else {
            words.add(stem.equals("datacentr") ? "datacenter" : stem);
        }
    }

    /** Returns the stems of a sentence in order, at most {@value #MOST_WORDS}. Apostrophes are dropped, every other sign separates. */
    public static List<String> words(String sentence) {
        return words(sentence, MOST_WORDS);
    }

    /** Returns the first stems of a text in order, at most so many. */
    public static List<String> firstWords(String text, int most) {
        return words(text, most);
    }

    /** Returns the stems of a text in order. */
    public static List<String> allWords(String text) {
        return words(text, Integer.MAX_VALUE);
    }

    private static List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int hash = 0;
        for (int i = 0; i <= text.length() && words.size() < most; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
                hash = 31 * hash + c;
            } else if (c != '\'' && c != '’' && word.length() > 0) {
                add(Stems.of(word, hash), words);
                word.setLength(0);
                hash = 0;
            }
        }
        return words;
    }
}
