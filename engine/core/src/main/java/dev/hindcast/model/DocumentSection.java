package dev.hindcast.model;

import dev.hindcast.model.evidence.Evidence;
import java.util.List;
import java.util.Objects;

/**
 * The text under one heading of the document.
 *
 * @param role what the section is for
 * @param title the heading as written, without its mark-up
 * @param text its prose and lists, one block a line, without mark-up; may be empty
 * @param lines the document's line of each line of the text, as far as they are known
 * @param wraps where within a line of the text the next line of the document begins, in order; none where that is not known
 * @param evidence the heading's place
 */
public record DocumentSection(
        SectionRole role, String title, String text, List<Integer> lines, List<Wrap> wraps, Evidence evidence) {
    /**
     * A place where lines of the document were joined.
     *
     * @param at index in the text of a section
     * @param line that begins there
     */
    public record Wrap(int at, int line) {}

    public DocumentSection {
        Objects.requireNonNull(role, "role is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(text, "text is null");
        lines = List.copyOf(lines);
        wraps = List.copyOf(wraps);
        Objects.requireNonNull(evidence, "evidence is null");
    }

    /** A section whose text has no lines of its own: all of it stands at the heading. */
    public DocumentSection(SectionRole role, String title, String text, Evidence evidence) {
        this(role, title, text, List.of(), List.of(), evidence);
    }

    /** A section of which no line of the text was joined from several. */
    public DocumentSection(SectionRole role, String title, String text, List<Integer> lines, Evidence evidence) {
        this(role, title, text, lines, List.of(), evidence);
    }

    /** Returns the same section with the first line alone of its text that is not blank. */
    public DocumentSection shortened() {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return new DocumentSection(role, title, first, evidence);
    }

    /**
     * Returns the document's line of a line of the text, that of the heading where it is not known.
     *
     * @param block counted from 0
     */
    public int lineOfBlock(int block) {
        return block < lines.size() ? lines.get(block) : evidence.line();
    }

    /**
     * Returns the document's line of a place in the text.
     *
     * @param at index in the text
     * @param block the line of the text in which that lies, counted from 0
     * @param begin where that line begins in the text
     */
    public int lineAt(int at, int block, int begin) {
        int low = 0;
        int high = wraps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wraps.get(middle).at() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean wrapped = low > 0 && wraps.get(low - 1).at() >= begin;
        return wrapped ? wraps.get(low - 1).line() : lineOfBlock(block);
    }
}
