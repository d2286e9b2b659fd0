package dev.hindcast.office.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which lines are headings: those in larger letters than most of the text, and bold ones that stand alone.
 *
 * @param body the size of most of the text, in points
 * @param sizes those of headings, largest first
 */
record Headings(float body, List<Integer> sizes) {
    private static final float LARGER = 1.12f;
    /** A letter, or a time of day: in some timelines they head what happened. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}|\\d{1,2}:\\d{2}");

    private static final int LONGEST = 160;
    private static final int LOWEST = 6;

    static Headings of(List<PageLine> lines) {
        Map<Integer, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(Math.round(line.size()), line.text().length(), Integer::sum));
        int body = letters.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
        TreeSet<Integer> larger = new TreeSet<>();
        lines.stream()
                .filter(line -> line.size() >= body * LARGER && line.text().length() <= LONGEST)
                .forEach(line -> larger.add(Math.round(line.size())));
        return new Headings(body, new ArrayList<>(larger.descendingSet()));
    }

    /**
     * Returns the level, 0 if the line is no heading.
     *
     * @param alone whether there is room above and below it
     */
    int level(PageLine line, boolean alone) {
        boolean words = WORDS.matcher(line.text()).find() && line.text().length() <= LONGEST;
        if (words && line.size() >= body * LARGER) {
            return Math.min(LOWEST, 1 + Math.max(0, sizes.indexOf(Math.round(line.size()))));
        }
        boolean title = words && alone && line.isBold() && line.size() >= body * 0.95f;
        return title && line.text().matches("\\p{L}[^.:]{1,78}:?") ? Math.min(LOWEST, sizes.size() + 1) : 0;
    }

    /** Returns whether a heading goes on in the next line. */
    boolean continues(PageLine heading, PageLine next) {
        return next.size() >= body * LARGER && Math.round(next.size()) == Math.round(heading.size());
    }
}
