package dev.hindcast.ingest.document.html.history;

import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Histories of status pages as they were saved: several incidents on one page, each in an element that is named so. A page about one incident is a document. */
public final class HistoryReader implements CollectionReader {
    private static final Pattern NAMED = Pattern.compile("(?i)\\bclass\\s*=\\s*[\"'](?:[^\"'<>]{0,200}\\s)?"
            + HistoryPage.ONE_INCIDENT + "(?:\\s[^\"'<>]{0,200})?[\"']");
    /** With fewer the page may be about one. */
    private static final int FEWEST = 2;

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean reads(String fileName, String text) {
        if (!text.stripLeading().startsWith("<")
                || NAMED.matcher(text).results().limit(FEWEST).count() < FEWEST) {
            return false;
        }
        Document page = parsed(text);
        return HistoryPage.of(page, FEWEST).entries().size() == FEWEST && !PageAccount.isIn(page);
    }

    @Override
    public void read(Reader text, CollectionSettings settings, CollectionSink sink) throws IOException {
        StringWriter whole = new StringWriter();
        text.transferTo(whole);
        HistoryPage page = HistoryPage.of(parsed(whole.toString()), Integer.MAX_VALUE);
        EntryDocuments documents = new EntryDocuments(format(), settings, sink);
        page.entries().forEach(documents::add);
        page.unread()
                .forEach(line -> documents.noIncident(
                        line, "it looks like an incident of the history, but no update with a time can be read in it"));
    }

    private static Document parsed(String text) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
    }
}
