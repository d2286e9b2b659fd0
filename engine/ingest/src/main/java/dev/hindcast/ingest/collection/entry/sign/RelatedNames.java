package dev.hindcast.ingest.collection.entry.sign;

import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Property;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What records are called that entries only refer to. Used for one file; not thread-safe. */
public final class RelatedNames {
    /** By the beginning of the key and the reference. */
    private final Map<String, String> names = new HashMap<>();

    private final Set<String> keys = new HashSet<>();

    /** Looks at one whole record. */
    public void addName(String key, String reference, String name) {
        keys.add(key + "/");
        names.putIfAbsent(key + "/" + reference, name);
    }

    /** Returns the entry with names instead of references, each under the name of its relation. */
    public Entry in(Entry entry) {
        if (names.isEmpty()) {
            return entry;
        }
        List<Property> named = entry.properties().stream().map(this::named).toList();
        return new Entry(named, entry.posts(), entry.tasks(), entry.lists(), entry.line());
    }

    private Property named(Property property) {
        for (String key : keys) {
            String name = property.key().startsWith(key) ? names.get(key + property.value()) : null;
            if (name != null) {
                return new Property(property.key().substring(key.length()), name, property.line(), false);
            }
        }
        return property;
    }
}
