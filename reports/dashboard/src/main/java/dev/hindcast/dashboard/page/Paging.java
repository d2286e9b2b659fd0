package dev.hindcast.dashboard.page;

import dev.hindcast.dashboard.filter.Parameters;
import java.util.List;

/**
 * Which part of a long list is shown.
 *
 * @param page from 1
 * @param pages at least 1
 * @param size rows a page
 * @param before the address of the page before; empty on the first
 * @param after the address of the page after; empty on the last
 */
public record Paging(int page, int pages, int size, String before, String after) {
    /** The most rows that one page holds. */
    public static final int MOST_ROWS = 1_000;

    private static final int ROWS = 100;

    /** Returns the part that the parameters ask for. */
    public static Paging of(Parameters parameters, int rows) {
        int size = parameters.whole("size", ROWS, 1, MOST_ROWS);
        int pages = Math.max(1, (rows + size - 1) / size);
        int page = Math.min(parameters.whole("page", 1, 1, Integer.MAX_VALUE), pages);
        return new Paging(
                page,
                pages,
                size,
                page > 1 ? at(parameters, page - 1) : "",
                page < pages ? at(parameters, page + 1) : "");
    }

    private static String at(Parameters parameters, int page) {
        return "?" + parameters.with("page", Integer.toString(page)).query();
    }

    /** Returns the rows of this part. */
    public <T> List<T> of(List<T> rows) {
        int from = Math.min(rows.size(), (page - 1) * size);
        return rows.subList(from, Math.min(rows.size(), from + size));
    }
}
