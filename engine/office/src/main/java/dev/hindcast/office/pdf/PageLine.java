package dev.hindcast.office.pdf;

import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a page.
 *
 * @param page 1-based
 * @param number 1-based on its page
 * @param top distance of its base from the page's upper edge, in points
 * @param height of the page, in points
 * @param words from left to right, at least one
 * @param links the addresses that its words lead to
 */
record PageLine(int page, int number, float top, float height, List<Word> words, List<String> links) {
    /** Lines of a page that can be told apart. */
    private static final int LINES = 1000;

    /** A gap as wide as so many letters parts two cells. */
    private static final float CELL_GAP = 0.9f;

    /**
     * A word and its place.
     *
     * @param text without blanks at its ends
     * @param left its left edge, in points
     * @param right its right edge
     * @param size of its letters
     * @param bold whether it is set in bold
     */
    record Word(String text, float left, float right, float size, boolean bold) {}

    /** Words that stand close together. */
    record Group(List<Word> words) {
        float left() {
            return words.get(0).left();
        }

        String text() {
            return joined(words);
        }
    }

    /** Returns the page and line as one number. */
    int line() {
        return page * LINES + Math.min(number, LINES - 1);
    }

    float left() {
        return words.get(0).left();
    }

    float size() {
        return words.get(0).size();
    }

    boolean isBold() {
        return words.stream().allMatch(Word::bold);
    }

    String text() {
        return joined(words);
    }

    /** Returns the line, its bold words at the beginning as its lead. */
    TextLine textLine() {
        List<Word> lead = words.stream().takeWhile(Word::bold).toList();
        return new TextLine(text(), joined(lead), line(), links);
    }

    /** Returns what stands apart from each other, as the cells of a row do. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : words) {
            if (!open.isEmpty() && word.left() - open.get(open.size() - 1).right() > CELL_GAP * word.size()) {
                groups.add(new Group(List.copyOf(open)));
                open.clear();
            }
            open.add(word);
        }
        groups.add(new Group(List.copyOf(open)));
        return groups;
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
