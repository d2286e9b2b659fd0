package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.document.json.value.Json;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Objects that say of which type they are and hold the value under the name of the type, as the pages of a wiki give their properties. */
final class TypedValue {
    private static final List<String> TEXTS = List.of("plain text", "name", "start", "string", "number", "boolean");

    private TypedValue() {}

    /** Returns what such an object holds, texts in pieces as one and of several names each; absent if it is another object. */
    static Optional<Json> of(Members object) {
        Optional<String> type =
                object.text(List.of("type")).map(Scalar::text).map(Keys::words).filter(words -> !words.equals("type"));
        Optional<Json> held = type.flatMap(object::get);
        return held.flatMap(value -> value instanceof Scalar
                ? Optional.of(value)
                : value instanceof Members members
                        ? members.text(TEXTS).map(text -> (Json) text)
                        : each((Items) value));
    }

    private static Optional<Json> each(Items items) {
        List<Scalar> texts = items.items().stream()
                .map(item ->
                        item instanceof Members members ? members.text(TEXTS).orElse(null) : null)
                .filter(Objects::nonNull)
                .toList();
        boolean pieces = items.items().stream()
                .anyMatch(item -> item instanceof Members members
                        && members.get("plain text").isPresent());
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                pieces
                        ? new Scalar(texts.stream().map(Scalar::text).collect(Collectors.joining()), items.line())
                        : new Items(List.copyOf(texts), items.line()));
    }
}
