package dev.hindcast.ingest.collection.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One incident of a collection, as its format gives it.
 *
 * @param properties in the file's order
 * @param posts its updates or timeline, in the file's order
 * @param tasks what is to be done, in the file's order
 * @param lists the words of keys without a value of their own: of nested lists, read or not, and of what is left empty
 * @param line 1-based line where it begins
 */
public record Entry(List<Property> properties, List<Post> posts, List<Task> tasks, Set<String> lists, int line) {
    public Entry {
        properties = List.copyOf(properties);
        posts = List.copyOf(posts);
        tasks = List.copyOf(tasks);
        lists = Set.copyOf(lists);
    }

    /** An entry that lists no tasks. */
    public Entry(List<Property> properties, List<Post> posts, Set<String> lists, int line) {
        this(properties, posts, List.of(), lists, line);
    }

    /** Returns the words of all its keys. */
    public Set<String> words() {
        Set<String> words = new TreeSet<>(lists);
        properties.forEach(property -> words.add(property.words()));
        return words;
    }

    /** Returns about how many characters it holds. */
    public long chars() {
        return properties.stream()
                        .mapToLong(property -> property.value().length())
                        .sum()
                + posts.stream().mapToLong(post -> post.text().length()).sum();
    }

    /** Returns the same entry with one more property. */
    public Entry with(Property property) {
        return with(List.of(property));
    }

    /** Returns the same entry with more properties. */
    public Entry with(List<Property> others) {
        List<Property> more = new ArrayList<>(properties);
        more.addAll(others);
        return new Entry(more, posts, tasks, lists, line);
    }

    /** Returns the same entry with these keys called otherwise. */
    public Entry named(Map<String, String> names) {
        if (names.isEmpty()) {
            return this;
        }
        List<Property> named = properties.stream()
                .map(property -> names.containsKey(property.key())
                        ? property.as(names.get(property.key()), property.value())
                        : property)
                .toList();
        return new Entry(named, posts, tasks, lists, line);
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
