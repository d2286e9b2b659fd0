package dev.hindcast.ingest.document.feed;

import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One entry of a feed: its elements as properties, the longest text of it as its content. */
final class FeedEntry {
    private static final Map<String, String> KEYS = Map.of(
            "title",
            "title",
            "id",
            "id",
            "guid",
            "id",
            "published",
            "published",
            "pubDate",
            "published",
            "date",
            "published",
            "updated",
            "updated",
            "category",
            "tags",
            "link",
            "link");
    private static final Set<String> CONTENT = Set.of("content", "encoded", "description", "summary");

    private FeedEntry() {}

    /** Reads from the entry's first tag to its last. */
    static Entry read(XMLStreamReader xml, int line) throws XMLStreamException {
        List<Property> properties = new ArrayList<>();
        Optional<Property> content = Optional.empty();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                int at = Math.max(1, xml.getLocation().getLineNumber());
                String value = text(xml).strip();
                if (CONTENT.contains(name)) {
                    Property found = new Property("content", value, at, false);
                    content = content.filter(known -> known.value().length() >= value.length())
                            .or(() -> Optional.of(found));
                } else if (KEYS.containsKey(name) && !value.isEmpty()) {
                    properties.add(new Property(KEYS.get(name), key(name, value), at, false));
                }
            }
        }
        content.ifPresent(properties::add);
        return new Entry(properties, List.of(), Set.of(), line);
    }

    /** Identifiers in feeds are addresses or tags; their last part tells the entries apart. */
    private static String key(String name, String value) {
        boolean address = KEYS.get(name).equals("id") && !value.endsWith("/");
        return address ? value.substring(value.lastIndexOf('/') + 1) : value;
    }

    /** Returns the text inside an element, mark-up that is not escaped included as lines. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                text.append('<').append(xml.getLocalName()).append('>');
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                text.append(depth > 0 ? "</" + xml.getLocalName() + ">" : "");
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
            if (text.length() > CollectionSettings.ENTRY_CHARS) {
                throw new XMLStreamException("one element holds more than is read", xml.getLocation());
            }
        }
        return text.toString();
    }
}
