package dev.hindcast.ingest.document.html.history;

import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.entry.Entry;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Histories of status pages as they were saved: several incidents on one page, each in an element that is named so. A page about one incident is a document. */
public final class HistoryReader implements CollectionReader {
    /** A name of an element such as {@code incident-container}, {@code past-incident} or {@code maintenance}. */
    static final String ONE_INCIDENT = "(?!impact-)(?:[a-z]+-)*(?:incident|maintenance|outage)"
            + "(?:-(?:container|card|item|entry|block|box|panel|row|wrapper))?";

    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\bclass\\s*=\\s*[\"'](?:[^\"'<>]{0,200}\\s)?" + ONE_INCIDENT + "(?:\\s[^\"'<>]{0,200})?[\"']");
    private static final Pattern CLASS = Pattern.compile("(?i)" + ONE_INCIDENT);
    /** With fewer the page may be about one. */
    private static final int FEWEST = 2;

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean reads(String fileName, String text) {
        return text.stripLeading().startsWith("<")
                && NAMED.matcher(text).results().limit(FEWEST).count() == FEWEST
                && entries(text).size() >= FEWEST;
    }

    @Override
    public void read(Reader text, CollectionSettings settings, CollectionSink sink) throws IOException {
        StringWriter page = new StringWriter();
        text.transferTo(page);
        EntryDocuments documents = new EntryDocuments(format(), settings, sink);
        entries(page.toString()).forEach(documents::add);
    }

    private static List<Entry> entries(String text) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        List<Entry> entries = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (isOne(element) && element.select("*").stream().skip(1).noneMatch(HistoryReader::isOne)) {
                Optional<Entry> entry = HistoryEntry.of(element);
                entry.ifPresent(entries::add);
            }
        }
        return entries;
    }

    private static boolean isOne(Element element) {
        return element.hasAttr("class")
                && element.classNames().stream()
                        .anyMatch(name -> CLASS.matcher(name).matches());
    }
}
