package dev.hindcast.office.sheet;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Lasting;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes what merged cells hold into the rows that they reach down to: the day or the service of each. Where the name, the number or a
 * time of an incident reaches down, the rows below tell more of the same incident. Used for one sheet; not thread-safe.
 */
final class ReachingCells {
    private static final Pattern COUNT = Pattern.compile(
            "\\b(?:count|number of|total|sum|amount|users|customers|tickets|requests|calls|minutes|hours|cost|loss|revenue)\\b");

    private final List<MergedCells.Reach> coming;
    private final Map<MergedCells.Reach, String> open = new LinkedHashMap<>();
    private int next;

    ReachingCells(List<MergedCells.Reach> cells) {
        coming = new ArrayList<>(cells);
        coming.sort(Comparator.comparingInt(MergedCells.Reach::first));
    }

    /**
     * Fills a row.
     *
     * @param row its number, 1-based
     * @param texts its cells, which are changed
     * @param header what the columns are called; none before the header
     */
    void fill(int row, List<String> texts, List<String> header) {
        for (Iterator<MergedCells.Reach> cells = open.keySet().iterator(); cells.hasNext(); ) {
            if (cells.next().last() < row) {
                cells.remove();
            }
        }
        boolean more = open.keySet().stream().anyMatch(cell -> namesIncident(cell.column(), header));
        if (!more) {
            open.forEach((cell, text) -> {
                if (!isCount(cell.column(), header)) {
                    set(texts, cell.column(), text);
                }
            });
        }
        for (; next < coming.size() && coming.get(next).first() <= row; next++) {
            MergedCells.Reach cell = coming.get(next);
            if (cell.first() == row && cell.column() < texts.size()) {
                open.put(cell, texts.get(cell.column()));
            }
        }
    }

    private static void set(List<String> texts, int column, String text) {
        while (texts.size() <= column) {
            texts.add("");
        }
        if (texts.get(column).isBlank()) {
            texts.set(column, text);
        }
    }

    private static String words(int column, List<String> header) {
        return column < header.size() ? Keys.words(header.get(column)) : "";
    }

    /** One length or number for several rows is their sum, and that of none of them. */
    private static boolean isCount(int column, List<String> header) {
        String words = words(column, header);
        return Lasting.isDuration(words) || COUNT.matcher(words).find();
    }

    private static boolean namesIncident(int column, List<String> header) {
        String words = words(column, header);
        return Vocabulary.KEYS.contains(words)
                || Vocabulary.TITLES.contains(words)
                || Vocabulary.EVENTS.contains(words)
                || Vocabulary.isTime(words);
    }
}
