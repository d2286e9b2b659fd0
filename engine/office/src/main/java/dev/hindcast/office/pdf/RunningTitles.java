package dev.hindcast.office.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands at the head or foot of most pages: titles, dates of printing, numbers. */
final class RunningTitles {
    /** How much of a page's height is its head, and its foot. */
    private static final float MARGIN = 0.1f;

    private RunningTitles() {}

    static List<PageLine> without(List<PageLine> lines, int pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (PageLine line : lines) {
            if (isMargin(line)) {
                seen.computeIfAbsent(form(line), form -> new HashSet<>()).add(line.page());
            }
        }
        return lines.stream()
                .filter(line ->
                        !isMargin(line) || !isRunning(seen.get(form(line)).size(), pages, line))
                .toList();
    }

    private static boolean isRunning(int on, int pages, PageLine line) {
        boolean number = line.text().matches("(?i)(?:page |seite )?\\d{1,4}(?: ?(?:/|of|von) ?\\d{1,4})?");
        return on > 1 && on * 2 >= pages || number;
    }

    private static boolean isMargin(PageLine line) {
        return line.top() < MARGIN * line.height() || line.top() > (1 - MARGIN) * line.height();
    }

    private static String form(PageLine line) {
        return Math.round(line.top()) + " " + line.text().replaceAll("\\d+", "#");
    }
}
