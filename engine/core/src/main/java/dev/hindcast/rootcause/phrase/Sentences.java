package dev.hindcast.rootcause.phrase;

import dev.hindcast.rootcause.phrase.Vocabulary.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;

/** Cuts text into sentences and words. */
public final class Sentences {
    /** What exceeds this is cut off; no sentence that someone wrote is as long. */
    private static final int MOST_WORDS = 400;

    private static final Vocabulary WORDS = new Vocabulary();

    private Sentences() {}

    /**
     * Returns the sentences of a text, each with its line.
     *
     * @param text one block a line
     * @param lineOf the line in the document of each of its blocks, counted from 0
     */
    public static List<Sentence> of(String text, IntUnaryOperator lineOf) {
        List<Sentence> sentences = new ArrayList<>();
        each(text, WORDS, (walk, words) -> sentences.add(sentence(walk, lineOf, words)));
        return sentences;
    }

    /** Gives each sentence of a text that has words, with these, while the walk stands behind it; the list is good for as long. */
    static void each(String text, Vocabulary vocabulary, BiConsumer<WordWalk, List<Word>> sentence) {
        List<Word> words = new ArrayList<>();
        WordWalk walk = new WordWalk(text);
        while (walk.nextSentence()) {
            vocabulary.read(walk, words, MOST_WORDS);
            if (!words.isEmpty()) {
                sentence.accept(walk, words);
                words.clear();
            }
        }
    }

    /** Returns the sentence behind which the walk stands. */
    static Sentence sentence(WordWalk walk, IntUnaryOperator lineOf, List<Word> words) {
        return new Sentence(walk.sentence(), lineOf.applyAsInt(walk.block()), stems(words));
    }

    private static List<String> stems(List<Word> words) {
        String[] stems = new String[words.size()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = words.get(i).stem();
        }
        return List.of(stems);
    }

    /** Returns the stems of a sentence in order, at most {@value #MOST_WORDS}. Apostrophes are dropped, every other sign separates. */
    public static List<String> words(String sentence) {
        return firstWords(sentence, MOST_WORDS);
    }

    /** Returns the first stems of a text in order, at most so many. */
    public static List<String> firstWords(String text, int most) {
        List<Word> words = new ArrayList<>();
        WordWalk walk = new WordWalk(text);
        while (words.size() < most && walk.nextSentence()) {
            WORDS.read(walk, words, most);
        }
        return stems(words);
    }

    /** Returns the stems of a text in order. */
    public static List<String> allWords(String text) {
        return firstWords(text, Integer.MAX_VALUE);
    }
}
