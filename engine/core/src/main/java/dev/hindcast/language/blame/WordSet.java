package dev.hindcast.language.blame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words in small letters; some by their beginning, {@code ingenieur*}, their end, {@code *leiter}, or both, {@code ge*t}. */
final class WordSet {
    static final WordSet EMPTY = new WordSet(List.of());

    private final Set<String> words = new HashSet<>();
    private final List<Shape> shapes = new ArrayList<>();

    private record Shape(String begin, String end) {
        boolean fits(String word) {
            return word.length() >= begin.length() + end.length() && word.startsWith(begin) && word.endsWith(end);
        }
    }

    WordSet(List<String> written) {
        for (String word : written) {
            int star = word.indexOf('*');
            if (star < 0) {
                words.add(word);
            } else {
                shapes.add(new Shape(word.substring(0, star), word.substring(star + 1)));
            }
        }
    }

    boolean has(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (Shape shape : shapes) {
            if (shape.fits(word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words that are written out, without those known by their shape. */
    Set<String> whole() {
        return words;
    }

    /** Returns the beginnings of those known by their shape; empty ones among them. */
    List<String> beginnings() {
        return shapes.stream().map(Shape::begin).toList();
    }
}
