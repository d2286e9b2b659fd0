package dev.hindcast.ingest.document.json.value;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.TimeAlone;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Member;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import dev.hindcast.ingest.time.zone.ZoneNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of an XML text as {@link Json} values: attributes and children are members. Used once; not thread-safe. */
public final class XmlValues {
    private static final String NAME = "name";
    /** As long as JSON's may be. */
    private static final int LONGEST_KEY = 1_000;

    /** What is written about an incident has a text and a day, too. */
    private static final Set<String> NOTES = Set.of(
            "update",
            "updates",
            "comment",
            "comments",
            "note",
            "notes",
            "post",
            "posts",
            "message",
            "messages",
            "event");

    /** Attributes that say in which zone the time is. */
    private static final Set<String> ZONES = Set.of(
            "tz", "zone", "time zone", "timezone", "zona", "zeitzone", "fuseau", "fuso", "tijdzone", "strefa", "huso");

    /** Attributes that say who told of something, or what. */
    private static final Set<String> SOURCES = Set.of(
            "by",
            "via",
            "source",
            "channel",
            "von",
            "durch",
            "quelle",
            "kanal",
            "par",
            "canal",
            "por",
            "origen",
            "medio",
            "fuente",
            "fonte",
            "da",
            "canale",
            "door",
            "bron",
            "kanaal",
            "av",
            "kilde",
            "källa",
            "przez",
            "zrodlo",
            "źródło",
            "kanał",
            "источник",
            "канал",
            "経路",
            "方法",
            "来源",
            "경로");

    private final XMLStreamReader xml;
    private final int deepest;
    private final int most;
    private final Predicate<Json> isEntry;
    private int left;
    private Optional<Json> kept = Optional.empty();

    /**
     * Prepares for one text.
     *
     * @param isEntry whether a value is an incident: where the text is torn, those before the tear are kept
     */
    public XmlValues(XMLStreamReader xml, ParseLimits limits, Predicate<Json> isEntry) {
        this.isEntry = isEntry;
        this.xml = xml;
        this.deepest = limits.yamlDepth();
        this.most = limits.tableCells();
        this.left = most;
    }

    /** Returns the element that has just begun. */
    public Json element() throws XMLStreamException, JsonTokens.TooLarge {
        return element(0);
    }

    private Json element(int depth) throws XMLStreamException, JsonTokens.TooLarge {
        if (left-- <= 0) {
            throw new JsonTokens.TooLarge(most);
        }
        if (depth > deepest) {
            throw new XMLStreamException("nested too deeply", xml.getLocation());
        }
        int line = Math.max(1, xml.getLocation().getLineNumber());
        Open open = new Open(line, attributes(line), new LinkedHashMap<>(), new StringBuilder());
        Optional<String> shown = Optional.ofNullable(xml.getAttributeValue(null, "display_value"))
                .filter(text -> !text.isBlank());
        String key = "";
        try {
            for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    key = key();
                    open.add(key, element(depth + 1));
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    open.text().append(xml.getText());
                }
            }
        } catch (XMLStreamException | JsonTokens.TooLarge e) {
            keep(open, key);
            throw e;
        }
        return shown.isPresent() ? value(open, shown) : told(open).orElseGet(() -> value(open, shown));
    }

    /** A time whose attributes say more of it: in which zone it is, or who or what told of it. */
    private static Optional<Json> told(Open open) {
        String time = open.text().toString().strip();
        if (!open.children().isEmpty() || open.attributes().isEmpty() || !TimeAlone.is(time)) {
            return Optional.empty();
        }
        List<Member> sources = new ArrayList<>();
        String zone = "";
        for (Member attribute : open.attributes()) {
            String value = ((Scalar) attribute.value()).text().strip();
            if (ZONES.contains(attribute.words()) && ZoneNames.read(value).isPresent()) {
                zone = " " + value;
            } else if (SOURCES.contains(attribute.words())) {
                sources.add(attribute);
            }
        }
        Scalar at = new Scalar(time + zone, open.line());
        if (sources.isEmpty()) {
            return zone.isEmpty() ? Optional.empty() : Optional.of(at);
        }
        sources.add(0, new Member("time", at));
        return Optional.of(new Members(sources, open.line()));
    }

    private String key() {
        String named = xml.getAttributeValue(null, NAME);
        String key = named == null ? xml.getLocalName() : named;
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    /** An element of which more may follow. */
    private record Open(int line, List<Member> attributes, Map<String, List<Json>> children, StringBuilder text) {
        void add(String key, Json child) {
            children.computeIfAbsent(key, k -> new ArrayList<>()).add(child);
        }

        Members members() {
            return XmlValues.members(attributes, children, line);
        }
    }

    private static Json value(Open open, Optional<String> shown) {
        List<Member> attributes = open.attributes();
        String told = open.text().toString().strip();
        boolean leaf = open.children().isEmpty();
        boolean incident = leaf && !told.isEmpty() && isIncident(attributes);
        if (leaf && !incident && !(told.isEmpty() && attributes.size() > 1)) {
            return new Scalar(shown.orElse(told), open.line());
        }
        if (incident) {
            attributes.add(new Member("description", new Scalar(told, open.line())));
        }
        return open.members();
    }

    /**
     * What a torn element holds is kept if it holds incidents that are whole. One that is torn itself is left out; what holds some of
     * those kept stays.
     *
     * @param torn the key of its last child, which may be torn
     */
    private void keep(Open open, String torn) {
        boolean held = open.children().keySet().stream().anyMatch(key -> areEntries(open, key));
        boolean list = areEntries(open, torn);
        if (!list) {
            kept.ifPresent(inner -> open.add(torn, inner));
        }
        kept = held || kept.isPresent() ? Optional.of(open.members()) : Optional.empty();
    }

    private boolean areEntries(Open open, String key) {
        List<Json> values = open.children().getOrDefault(key, List.of());
        return !values.isEmpty() && !NOTES.contains(Keys.words(key)) && isEntry.test(values.get(values.size() - 1));
    }

    /** Returns what was whole before the text was torn; absent if no incident was. */
    public Optional<Json> kept() {
        return kept;
    }

    /** Attributes of a single value say little; those of an incident are its fields, and the text describes it. */
    private static boolean isIncident(List<Member> attributes) {
        return attributes.size() > 1
                && Vocabulary.tellsIncident(
                        attributes.stream().map(member -> member.words()).toList());
    }

    private List<Member> attributes(int line) {
        List<Member> attributes = new ArrayList<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.add(new Member(xml.getAttributeLocalName(i), new Scalar(xml.getAttributeValue(i), line)));
        }
        return attributes;
    }

    private static Members members(List<Member> attributes, Map<String, List<Json>> children, int line) {
        List<Member> members = new ArrayList<>(attributes);
        children.forEach((key, values) -> field(key, values)
                .ifPresentOrElse(
                        members::addAll,
                        () -> members.add(
                                new Member(key, values.size() == 1 ? values.get(0) : new Items(values, line)))));
        return new Members(members, line);
    }

    /** Fields of the user's own stand in a list, each with its name and its values. */
    private static Optional<List<Member>> field(String key, List<Json> values) {
        if (!key.equals("customfields") || !(values.get(0) instanceof Members fields)) {
            return Optional.empty();
        }
        List<Member> named = new ArrayList<>();
        for (Member member : fields.members()) {
            List<Json> each = member.value() instanceof Items items ? items.items() : List.of(member.value());
            for (Json one : each) {
                if (one instanceof Members field
                        && field.get("customfieldvalues").orElse(null) instanceof Members held) {
                    field.text(List.of("customfieldname"))
                            .ifPresent(name -> held.members().stream()
                                    .map(value -> new Member(name.text(), value.value()))
                                    .forEach(named::add));
                }
            }
        }
        return Optional.of(named);
    }
}
