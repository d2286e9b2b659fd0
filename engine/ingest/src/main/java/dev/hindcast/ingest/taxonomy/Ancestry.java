package dev.hindcast.ingest.taxonomy;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** From a user's own label to the built-in one that it is a part of. */
record Ancestry<T>(Map<String, YamlNode> labels, Map<String, T> builtIn) {
    /**
     * Returns the built-in label that a label stands for or below.
     *
     * @throws UserFileProblem if a parent does not exist, or if the parents go in a circle
     */
    T of(String id, YamlNode node) {
        Set<String> seen = new LinkedHashSet<>();
        String current = id;
        YamlNode place = node;
        while (!builtIn.containsKey(current)) {
            if (!seen.add(current)) {
                throw node.problem("the parents of \"" + id + "\" go in a circle: " + String.join(" > ", seen) + " > "
                        + current + "; let one of them have a built-in parent");
            }
            if (!labels.containsKey(current)) {
                throw place.problem("unknown parent \"" + current + "\"; built in are "
                        + String.join(", ", new TreeSet<>(builtIn.keySet())));
            }
            place = labels.get(current).mapping().get("parent");
            if (place == null) {
                throw labels.get(current)
                        .problem("\"" + current + "\" is not built in; give it a parent, one of "
                                + String.join(", ", new TreeSet<>(builtIn.keySet())));
            }
            current = place.text();
        }
        return builtIn.get(current);
    }
}
