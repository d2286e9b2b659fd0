package dev.hindcast.cli.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * YAML to nodes with places. Stricter than YAML, because a configuration may come with documents somebody else wrote: no tags,
 * no anchors, no key twice, no deep nesting.
 */
final class YamlReader implements AutoCloseable {
    private static final int DEEPEST = 50;
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(1 << 20)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private final String file;
    private final YAMLParser parser;

    private YamlReader(String file, String text) throws IOException {
        this.file = file;
        this.parser = FACTORY.createParser(text);
    }

    /** Returns the document's keys; none for an empty document. */
    static Node.Mapping read(String file, String text) throws IOException {
        try (YamlReader reader = new YamlReader(file, text)) {
            return reader.document();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new Place(file, line)
                    .problem("this is not YAML; check indentation, quotes and colons on and above this line");
        }
    }

    private Node.Mapping document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null || first.isScalarValue() && parser.getText().isBlank()) {
            return new Node.Mapping(Map.of(), new Place(file, 1));
        }
        if (!(node("the file") instanceof Node.Mapping mapping)) {
            throw new Place(file, 1).problem("expected keys with values, such as zone: Europe/London");
        }
        if (parser.nextToken() != null) {
            throw here().problem("a second YAML document begins here; keep one");
        }
        return mapping;
    }

    private Node node(String what) throws IOException {
        Place place = here();
        if (parser.getTypeId() != null || parser.getObjectId() != null || parser.isCurrentAlias()) {
            throw place.problem("tags, anchors and aliases are not read; write the value out");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place);
            case START_ARRAY -> sequence(place, what);
            default -> scalar(place, what);
        };
    }

    private Node.Mapping mapping(Place place) throws IOException {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Place at = here();
            String key = parser.currentName();
            parser.nextToken();
            Node.Entry before = entries.put(key, new Node.Entry(key, node("\"" + key + "\""), at));
            if (before != null) {
                throw at.problem("\"" + key + "\" is set twice, first on line "
                        + before.place().line() + "; keep one");
            }
        }
        return new Node.Mapping(entries, place);
    }

    private Node.Sequence sequence(Place place, String what) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(what));
        }
        return new Node.Sequence(items, place);
    }

    private Node.Scalar scalar(Place place, String what) throws IOException {
        String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
        if (text.isBlank()) {
            throw place.problem(what + " has no value; give one or delete the key");
        }
        return new Node.Scalar(text.strip(), place);
    }

    private Place here() {
        return new Place(file, Math.max(1, parser.currentTokenLocation().getLineNr()));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
