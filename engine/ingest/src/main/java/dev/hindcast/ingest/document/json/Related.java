package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.document.json.value.Json;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Member;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records that a record refers to by their type and number, and that stand whole in a list behind all of them: JSON:API. */
final class Related {
    static final String KEY = "relationships";

    private static final List<String> NAMES = List.of("name", "title", "display name", "public name", "label");

    private Related() {}

    /** Returns what the relationships of a record refer to, each under the name of the relationship. */
    static List<Property> of(Members relationships) {
        List<Property> related = new ArrayList<>();
        for (Member member : relationships.members()) {
            Optional<Json> data = member.value() instanceof Members holder ? holder.get("data") : Optional.empty();
            data.ifPresent(value -> {
                List<Json> records = value instanceof Items items ? items.items() : List.of(value);
                records.forEach(record -> reference(record)
                        .ifPresent(reference ->
                                related.add(new Property(KEY + "/" + member.key(), reference, record.line(), false))));
            });
        }
        return related;
    }

    /** Returns how a record is referred to, absent if it has no type and number. */
    static Optional<String> reference(Json value) {
        return value instanceof Members record
                ? record.text(List.of("type"))
                        .flatMap(type -> record.text(List.of("id")).map(id -> type.text() + "/" + id.text()))
                : Optional.empty();
    }

    /** Returns what a whole record is called, absent if it has no name. */
    static Optional<Scalar> name(Json value) {
        return value instanceof Members record
                ? record.get("attributes")
                        .filter(Members.class::isInstance)
                        .flatMap(attributes -> ((Members) attributes).text(NAMES))
                        .or(() -> record.text(NAMES))
                : Optional.empty();
    }
}
