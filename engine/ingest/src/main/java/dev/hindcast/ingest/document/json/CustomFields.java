package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.document.json.Json.Items;
import dev.hindcast.ingest.document.json.Json.Member;
import dev.hindcast.ingest.document.json.Json.Members;
import dev.hindcast.ingest.document.json.Json.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of the user's own fields: each item names one, and holds its values as texts, options or entries of a catalogue. */
final class CustomFields {
    private static final String LIST = "custom field entries";
    private static final List<String> NAMES = List.of("name", "label");
    private static final List<String> TEXTS =
            List.of("value", "value_literal", "value_text", "value_numeric", "value_link", "name");

    private CustomFields() {}

    /** Returns whether that is the key of such a list. */
    static boolean isOne(String key) {
        String words = Keys.words(key);
        return words.equals(LIST) || words.endsWith(" " + LIST);
    }

    /** Returns each value under the name that the user gave the field; none if the item is something else. */
    static List<Member> of(Members item) {
        Optional<String> name = item.get("custom_field")
                .filter(Members.class::isInstance)
                .flatMap(field -> ((Members) field).text(NAMES))
                .map(Scalar::text);
        List<Member> values = new ArrayList<>();
        if (name.isPresent() && item.get("values").orElse(null) instanceof Items items) {
            for (Json value : items.items()) {
                text(value).ifPresent(text -> values.add(new Member(name.get(), text)));
            }
        }
        return values;
    }

    private static Optional<Scalar> text(Json value) {
        if (value instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        Optional<Scalar> own = value instanceof Members members ? members.text(TEXTS) : Optional.empty();
        return own.or(() -> value instanceof Members members
                ? members.members().stream()
                        .map(Member::value)
                        .filter(Members.class::isInstance)
                        .flatMap(nested -> ((Members) nested).text(TEXTS).stream())
                        .findFirst()
                : Optional.empty());
    }
}
