package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.document.json.value.JsonTokens;
import dev.hindcast.ingest.document.json.value.XmlValues;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Exports as XML: elements below each other are read as the values of JSON are. No document type, no entity and no address in them is
 * followed. It is held whole.
 */
public final class XmlReader implements CollectionReader {
    private static final Pattern ROOT = Pattern.compile(
            "^\\s*(?:<\\?[^<>]{0,500}\\?>|<!--[^<>]{0,2000}-->|<!DOCTYPE[^<>\\[]{0,500}>|\\s)*<(?<root>[\\w.:-]{1,60})");
    /** Roots of feeds, of pages and of pieces of pages as wikis keep them. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)feed|rss|rdf:RDF|html|svg|ac:.*|project|urlset"
                    + "|h[1-6]|p|div|table|[uod]l|body|article|section|main|header|blockquote|span|a|strong|b|em|i|pre|code|hr|br|img|time");
    /** A tracker puts its issues into the frame of a feed. */
    private static final Pattern ISSUES = Pattern.compile("<key id=\"[^\"<>]{1,40}\">");

    @Override
    public String format() {
        return "xml";
    }

    @Override
    public boolean reads(String fileName, String head) {
        var root = ROOT.matcher(head);
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xml")
                && root.find()
                && (!OTHERS.matcher(root.group("root")).matches()
                        || ISSUES.matcher(head).find());
    }

    @Override
    public void read(Reader text, CollectionSettings settings, CollectionSink sink) throws IOException {
        EntryDocuments entries = new EntryDocuments(format(), settings, sink);
        JsonCollection collection = new JsonCollection(entries);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(text);
            for (int event = xml.next(); event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.COMMENT) {
                    collection.note(
                            Math.max(1, xml.getLocation().getLineNumber()),
                            xml.getText().strip());
                }
            }
            read(xml, new XmlValues(xml, settings.limits(), collection::isIncident), collection);
        } catch (XMLStreamException e) {
            refuse(e, "it is not well-formed XML", collection);
        }
        collection.end();
    }

    private static void read(XMLStreamReader xml, XmlValues values, JsonCollection collection) throws IOException {
        String broken = "it is not well-formed XML";
        try {
            collection.add(values.element());
            broken = "more follows after its first element";
            while (xml.hasNext()) {
                xml.next();
            }
        } catch (XMLStreamException e) {
            keep(values, collection);
            refuse(e, broken, collection);
        } catch (JsonTokens.TooLarge e) {
            keep(values, collection);
            collection.refuse(Math.max(1, xml.getLocation().getLineNumber()), e.getMessage());
        }
    }

    private static void keep(XmlValues values, JsonCollection collection) throws IOException {
        if (values.kept().isPresent()) {
            collection.add(values.kept().get());
        }
    }

    private static void refuse(XMLStreamException e, String reason, JsonCollection collection) throws IOException {
        if (e.getNestedException() instanceof IOException cause) {
            throw cause;
        }
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        collection.refuse(line, reason);
    }
}
