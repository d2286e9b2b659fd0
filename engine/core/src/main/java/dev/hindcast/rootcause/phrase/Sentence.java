package dev.hindcast.rootcause.phrase;

import java.util.List;

/**
 * A sentence in words.
 *
 * @param text as written
 * @param line 1-based, in its document
 * @param words the stems, in order
 */
public record Sentence(String text, int line, List<String> words) {
    public Sentence {
        words = List.copyOf(words);
    }
}
