package dev.hindcast.ingest.document.feed;

import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Atom and RSS feeds of status pages. No document type, no entity and no address in them is followed. */
public final class FeedReader implements CollectionReader {
    private static final Pattern ROOT =
            Pattern.compile("^\\s*(?:<\\?[^<>]{0,500}\\?>|<!--[^<>]{0,2000}-->|\\s)*<(?:feed|rss|rdf:RDF)\\b");

    @Override
    public String format() {
        return "feed";
    }

    @Override
    public boolean reads(String fileName, String head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rdf");
        return name.endsWith(".atom")
                || name.endsWith(".rss")
                || xml && ROOT.matcher(head).find();
    }

    @Override
    public void read(Reader text, CollectionSettings settings, CollectionSink sink) throws IOException {
        EntryDocuments entries = new EntryDocuments(format(), settings, sink);
        int found = 0;
        int line = 1;
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(text);
            while (xml.hasNext()) {
                boolean entry = xml.next() == XMLStreamConstants.START_ELEMENT && isEntry(xml.getLocalName());
                line = Math.max(1, xml.getLocation().getLineNumber());
                if (entry) {
                    entries.add(FeedEntry.read(xml, line));
                    found++;
                }
            }
            if (found == 0) {
                entries.noIncidents("it is a feed without entries");
            }
        } catch (XMLStreamException e) {
            broken(e, found, line, entries);
        }
    }

    private static void broken(XMLStreamException e, int found, int line, EntryDocuments entries) throws IOException {
        if (e.getNestedException() instanceof IOException cause) {
            throw cause;
        }
        int at = e.getLocation() == null ? line : e.getLocation().getLineNumber();
        String kept = found > 0 ? "; the " + found + " entries before it are kept" : "";
        entries.refuse(Math.max(1, at), "it is not well-formed XML from here on" + kept);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private static boolean isEntry(String name) {
        return name.equals("entry") || name.equals("item");
    }
}
