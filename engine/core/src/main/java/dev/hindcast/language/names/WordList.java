package dev.hindcast.language.names;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of a resource, parted by blanks; lines that begin with {@code #} are remarks. */
final class WordList {
    private WordList() {}

    /** Returns the words in the order of the resource. */
    static List<String> read(String resource) {
        return ResourceText.of(WordList.class, resource)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> of(line).stream())
                .toList();
    }

    /** Returns the words of a resource that end with a mark, without it. */
    static Set<String> marked(List<String> words, char mark) {
        return words.stream()
                .filter(word -> word.charAt(word.length() - 1) == mark)
                .map(word -> word.substring(0, word.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the words of one line. */
    static List<String> of(String line) {
        return line.isBlank() ? List.of() : List.of(line.strip().split("\\s+"));
    }

    /** Returns whether a text has one of the words at an index. */
    static boolean anyAt(String text, int at, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
