package dev.hindcast.rootcause.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Cuts text into sentences and words, by hand: a regular expression could be led astray by hostile text. */
public final class Sentences {
    /** What exceeds this is cut off; no sentence that someone wrote is as long. */
    private static final int MOST_WORDS = 400;

    private static final char APOSTROPHE = '\'';
    private static final char TURNED_APOSTROPHE = '’';

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
                add(text, from, atEnd ? i : i + 1, lineOf.applyAsInt(block), sentences);
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

    private static void add(String text, int from, int to, int line, List<Sentence> sentences) {
        List<String> words = words(text, from, to, MOST_WORDS);
        if (!words.isEmpty()) {
            sentences.add(new Sentence(text.substring(from, to).strip(), line, words));
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
        return firstWords(sentence, MOST_WORDS);
    }

    /** Returns the first stems of a text in order, at most so many. */
    public static List<String> firstWords(String text, int most) {
        return words(text, 0, text.length(), most);
    }

    /** Returns the stems of a text in order. */
    public static List<String> allWords(String text) {
        return firstWords(text, Integer.MAX_VALUE);
    }

    private static List<String> words(String text, int from, int to, int most) {
        List<String> words = new ArrayList<>();
        int start = -1;
        int hash = 0;
        int letters = 0;
        for (int i = from; i <= to && words.size() < most; i++) {
            char c = i < to ? text.charAt(i) : ' ';
            if (isOfWord(c)) {
                start = start < 0 ? i : start;
                hash = 31 * hash + c;
                letters++;
            } else if (start >= 0 && c != APOSTROPHE && c != TURNED_APOSTROPHE) {
                boolean whole = letters == i - start;
                add(whole ? Stems.of(text, start, i, hash) : Stems.of(letters(text, start, i)), words);
                start = -1;
                hash = 0;
                letters = 0;
            }
        }
        return words;
    }

    /** The same for all signs, but told sooner for those of ASCII. */
    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c != ' ' && Character.isLetterOrDigit(c);
    }

    private static String letters(String text, int from, int to) {
        return text.substring(from, to)
                .replace(String.valueOf(APOSTROPHE), "")
                .replace(String.valueOf(TURNED_APOSTROPHE), "");
    }
}
