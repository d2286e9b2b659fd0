package dev.hindcast.ingest.document.html.history;

import dev.hindcast.ingest.collection.entry.Entry;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** The incidents of a page, found in one walk over it. Used once; not thread-safe. */
final class HistoryPage implements NodeFilter {
    /** A name of an element such as {@code incident-container}, {@code past-incident} or {@code maintenance}. */
    static final String ONE_INCIDENT = "(?!impact-)(?:[a-z]+-)*(?:incident|maintenance|outage)"
            + "(?:-(?:container|card|item|entry|block|box|panel|row|wrapper))?";

    private static final Pattern CLASS = Pattern.compile("(?i)" + ONE_INCIDENT);
    /** What stands in these is beside what the page is about. */
    private static final Set<String> ASIDE = Set.of("aside", "nav", "footer", "script", "style", "template");

    private final int most;
    private final Optional<LocalDate> date;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Head head = Head.NONE;

    /** An element that may be an incident, with what was found before it. */
    private record Open(Element element, int entries, int unread, Head head) {}

    private HistoryPage(Optional<LocalDate> date, int most) {
        this.date = date;
        this.most = most;
    }

    /** Returns what a page shows, not looking further once so many incidents are found. */
    static HistoryPage of(Document page, int most) {
        HistoryPage found = new HistoryPage(PageDate.of(page), most);
        page.filter(found);
        return found;
    }

    static boolean isOne(Node node) {
        return node instanceof Element element
                && element.hasAttr("class")
                && element.classNames().stream()
                        .anyMatch(name -> CLASS.matcher(name).matches());
    }

    static boolean isAside(Node node) {
        return ASIDE.contains(node.nodeName());
    }

    /** Returns the incidents, in the order of the page. */
    List<Entry> entries() {
        return entries;
    }

    /** Returns the lines of what looks like an incident and gives none. */
    List<Integer> unread() {
        return unread;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (isAside(node)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof Element element) {
            if (isOne(element)) {
                open.push(new Open(element, entries.size(), unread.size(), head));
            } else if (open.isEmpty()) {
                head = Head.of(element).orElse(head);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!open.isEmpty() && open.peek().element() == node) {
            close(open.pop());
        }
        return entries.size() >= most ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    /** What holds an incident is a list of them; what holds none may be one, and what seemed to be one in it a part of it. */
    private void close(Open one) {
        if (entries.size() > one.entries()) {
            return;
        }
        Optional<Entry> entry = HistoryEntry.of(one.element(), new PageDay(one.element(), one.head(), date));
        boolean titled = HistoryEntry.isTitled(one.element());
        if (entry.isPresent() || titled) {
            unread.subList(one.unread(), unread.size()).clear();
        }
        if (entry.isPresent()) {
            entries.add(entry.get());
        } else if (titled) {
            unread.add(HistoryEntry.line(one.element()));
        }
    }
}
