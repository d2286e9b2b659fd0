package dev.hindcast.ingest.collection.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One incident of a collection, as its format gives it.
 *
 * @param properties in the file's order
 * @param posts its updates or timeline, in the file's order
 * @param lists the words of the keys under which nested lists stand, read or not
 * @param line 1-based line where it begins
 */
public record Entry(List<Property> properties, List<Post> posts, Set<String> lists, int line) {
    public Entry {
        properties = List.copyOf(properties);
        posts = List.copyOf(posts);
        lists = Set.copyOf(lists);
    }

    /** Returns the words of all its keys. */
    public Set<String> words() {
        Set<String> words = new TreeSet<>(lists);
        properties.forEach(property -> words.add(property.words()));
        return words;
    }

    /** Returns the first value under one of these labels, the firmest label first. */
    public Optional<Property> first(Iterable<String> labels) {
        for (String label : labels) {
            for (Property property : properties) {
                if (property.words().equals(label) && !property.value().isBlank()) {
                    return Optional.of(property);
                }
            }
        }
        return Optional.empty();
    }
}
