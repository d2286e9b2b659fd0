package dev.hindcast.ingest.document.html.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Finds the day on which a page was made, as it says itself outside its incidents. Used once; not thread-safe. */
final class PageDate implements NodeFilter {
    private static final Pattern MADE = Pattern.compile(
            "(?iU)\\b(?:updated|as of|generated|created|saved|exported|printed|captured|stand|aktualisiert|mise? à jour)\\b");
    private static final int LONGEST = 80;

    private Optional<LocalDate> day = Optional.empty();

    private PageDate() {}

    /** Returns the day; absent if the page says none. */
    static Optional<LocalDate> of(Document page) {
        PageDate date = new PageDate();
        page.filter(date);
        return date.day;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (HistoryPage.isOne(node)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text
                && text.text().length() <= LONGEST
                && MADE.matcher(text.text()).find()) {
            day = Head.dayIn(text.text());
        }
        return day.isPresent() ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
