package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.document.json.Json.Members;
import dev.hindcast.ingest.document.json.Json.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists of named times and lengths, such as milestones: each item is a property under its own name. */
final class Moments {
    private static final Set<String> LISTS =
            Set.of("milestones", "incident timestamp values", "incident timestamps", "timestamps", "duration metrics");
    private static final List<String> NAMES = List.of("name", "type", "slug", "milestone", "label");
    private static final List<String> HOLDERS = List.of("incident_timestamp", "duration_metric", "timestamp");
    private static final List<String> VALUES = List.of("occurred_at", "value", "at", "timestamp", "time", "date");

    private Moments() {}

    /** Returns the property, absent if the list is another or the item has no value. */
    static Optional<Property> of(String key, Members item) {
        String words = Keys.words(key);
        if (LISTS.stream().noneMatch(list -> words.equals(list) || words.endsWith(" " + list))) {
            return Optional.empty();
        }
        Optional<String> name = HOLDERS.stream()
                .flatMap(holder -> item.get(holder).stream())
                .filter(Members.class::isInstance)
                .flatMap(holder -> ((Members) holder).text(NAMES).stream())
                .findFirst()
                .or(() -> item.text(NAMES))
                .map(Scalar::text);
        Optional<Scalar> seconds = item.text(List.of("value_seconds"));
        if (seconds.isPresent()) {
            return name.map(label -> property(label + " seconds", seconds.get()));
        }
        Optional<Scalar> value = item.get("value")
                .filter(Members.class::isInstance)
                .flatMap(nested -> ((Members) nested).text(VALUES))
                .or(() -> item.text(VALUES));
        return name.flatMap(label -> value.map(time -> property(label, time)));
    }

    private static Property property(String name, Scalar value) {
        return new Property(name, value.text(), value.line(), false);
    }
}
