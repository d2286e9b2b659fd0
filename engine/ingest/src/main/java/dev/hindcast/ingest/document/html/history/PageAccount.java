package dev.hindcast.ingest.document.html.history;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Tells a page that gives an account of one incident, and names others, from one that only lists them. Used once; not thread-safe. */
final class PageAccount implements NodeFilter {
    private static final Pattern CHAPTER = Pattern.compile(
            "(?i)(?:root cause|what (?:happened|went)|lessons|action items|contributing|corrective).{0,40}");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");
    private static final Set<String> TEXTS = Set.of("p", "li", "tr", "dd", "pre");
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d:])\\d{1,2}:\\d\\d(?!\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** Fewer words are no sentence. */
    private static final int SENTENCE = 5;
    /** A page may say when it was made. */
    private static final int FEWEST = 2;

    private int clocks;
    private boolean chapter;

    /** Returns whether a page tells outside its entries when something happened, or why. */
    static boolean isIn(Document page) {
        PageAccount account = new PageAccount();
        page.filter(account);
        return account.isOne();
    }

    private boolean isOne() {
        return chapter || clocks >= FEWEST;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (HistoryPage.isAside(node) || HistoryPage.isOne(node)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof Element element) {
            if (HEADINGS.contains(element.normalName())) {
                chapter |= CHAPTER.matcher(element.text().strip()).matches();
            } else if (TEXTS.contains(element.normalName()) && element.stream().noneMatch(HistoryPage::isOne)) {
                see(element.text());
                return FilterResult.SKIP_CHILDREN;
            }
        }
        return isOne() ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    /** What is posted under a state tells of an incident of the list. */
    private void see(String text) {
        if (WORD.matcher(text).results().limit(SENTENCE).count() == SENTENCE && !HistoryEntry.beginsWithState(text)) {
            clocks += (int) CLOCK.matcher(text).results().limit(FEWEST).count();
        }
    }
}
