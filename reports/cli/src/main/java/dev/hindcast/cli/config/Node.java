package dev.hindcast.cli.config;

import java.util.List;
import java.util.Map;

/** A piece of the configuration together with its place, so that every message can name the line. */
sealed interface Node {
    /** Returns where it begins. */
    Place place();

    /**
     * One value, as written.
     *
     * @param text never blank
     * @param place where
     */
    record Scalar(String text, Place place) implements Node {}

    /**
     * A list.
     *
     * @param items in order
     * @param place where
     */
    record Sequence(List<Node> items, Place place) implements Node {}

    /**
     * Keys with values.
     *
     * @param entries in order
     * @param place where
     */
    record Mapping(Map<String, Entry> entries, Place place) implements Node {}

    /**
     * A key and its value.
     *
     * @param key as written
     * @param value what it is set to
     * @param place of the key
     */
    record Entry(String key, Node value, Place place) {
        /** Returns the one value. */
        String text() {
            return textOf(value, key);
        }

        /** Returns the values; one value alone is a list of one. */
        List<Scalar> list() {
            if (value instanceof Sequence sequence) {
                return sequence.items().stream().map(item -> scalar(item, key)).toList();
            }
            return List.of(scalar(value, key));
        }

        /** Returns the entries below the key, in order. */
        List<Entry> children() {
            if (value instanceof Mapping mapping) {
                return List.copyOf(mapping.entries().values());
            }
            throw place.problem("\"" + key + "\" takes names with values, such as {name: value}");
        }

        private static String textOf(Node node, String key) {
            return scalar(node, key).text();
        }

        private static Scalar scalar(Node node, String key) {
            if (node instanceof Scalar scalar) {
                return scalar;
            }
            throw node.place().problem("\"" + key + "\" takes plain values here, not a list or a block");
        }
    }
}
