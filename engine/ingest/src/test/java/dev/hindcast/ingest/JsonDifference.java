package dev.hindcast.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says field by field how one reading differs from another. */
final class JsonDifference {
    private final List<String> lines = new ArrayList<>();

    private JsonDifference() {}

    /** Returns one line for each field that differs; none if there is no difference. */
    static List<String> between(String name, JsonNode expected, JsonNode actual) {
        JsonDifference difference = new JsonDifference();
        difference.compare(name + ":", expected, actual);
        return difference.lines;
    }

    private void compare(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            Set<String> keys = new TreeSet<>();
            expected.fieldNames().forEachRemaining(keys::add);
            actual.fieldNames().forEachRemaining(keys::add);
            keys.forEach(key -> compare(path + " " + key, expected.path(key), actual.path(key)));
        } else if (expected.isArray() && actual.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
                compare(path + " " + (i + 1), expected.path(i), actual.path(i));
            }
        } else if (!expected.asText().equals(actual.asText())
                || expected.isContainerNode() != actual.isContainerNode()) {
            lines.add(path + " should be " + shown(expected) + " but is " + shown(actual));
        }
    }

    private static String shown(JsonNode node) {
        return node instanceof MissingNode ? "absent" : node.toString();
    }
}
