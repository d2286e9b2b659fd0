package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.document.json.value.Json;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Member;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import dev.hindcast.ingest.normalise.language.HeaderWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Lists of the user's own fields: each item names one, and holds its values as texts, options or entries of a catalogue. */
final class CustomFields {
    private static final String LIST = "custom field entries";
    /** Lists of names with their values. */
    private static final Set<String> PAIRS = Set.of(
            "fields",
            "custom fields",
            "custom field values",
            "properties",
            "attributes",
            "form fields",
            "selections",
            "incident tags",
            "labels",
            "tags");

    private static final List<String> PAIR_NAMES =
            List.of("display name", "name", "label", "field", "key", "field name", "title", "tag", "tag id");
    private static final List<String> PAIR_VALUES =
            List.of("value", "value string", "value array", "values", "display value", "selected");
    private static final List<String> NAMES = List.of("name", "label");
    private static final List<String> TEXTS =
            List.of("value", "value literal", "value text", "value string", "value numeric", "value link", "name");

    private CustomFields() {}

    /** Returns the fields with names of another language in English, told by the names of all. */
    static List<Member> inEnglish(List<Member> fields) {
        List<String> names = fields.stream().map(Member::key).toList();
        List<String> english = HeaderWords.of(names, name -> Vocabulary.knows(Keys.words(name)))
                .orElse(names);
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Member(
                        english.get(i).equals(names.get(i))
                                ? names.get(i)
                                : Keys.labelled(english.get(i), names.get(i)),
                        fields.get(i).value()))
                .toList();
    }

    /** Returns whether that is the key of such a list. */
    static boolean isOne(String key) {
        String words = Keys.words(key);
        return words.equals(LIST) || words.endsWith(" " + LIST);
    }

    /** Returns whether that is the key of a list of names with their values. */
    static boolean isPairs(String key) {
        String words = Keys.words(key);
        return PAIRS.contains(words.substring(words.lastIndexOf('/') + 1));
    }

    /** Returns whether an object holds values under the names that people gave them, each perhaps beside its colour. */
    static boolean areValues(Members object) {
        return !object.members().isEmpty()
                && object.members().stream()
                        .map(Member::value)
                        .allMatch(value -> value instanceof Scalar
                                || value instanceof Members members
                                        && members.get("value")
                                                .filter(Scalar.class::isInstance)
                                                .isPresent());
    }

    /** Returns the value under its name; absent if the item is something else. */
    static Optional<Member> pair(Members item) {
        Optional<Scalar> name = item.text(PAIR_NAMES)
                .or(() ->
                        item.get("key").filter(Members.class::isInstance).flatMap(key -> ((Members) key).text(NAMES)));
        Optional<Json> value = PAIR_VALUES.stream()
                .flatMap(key -> item.get(key).stream())
                .findFirst()
                .or(() -> empty(item));
        return name.flatMap(text -> value.map(held -> new Member(text.text(), held)));
    }

    /** A field that is not filled in is one all the same. */
    private static Optional<Json> empty(Members item) {
        return item.members().stream()
                .filter(member -> PAIR_VALUES.contains(member.words()) && member.value() instanceof Scalar)
                .map(Member::value)
                .findFirst();
    }

    /** Returns each value under the name that the user gave the field; none if the item is something else. */
    static List<Member> of(Members item) {
        Optional<String> name = item.get("custom field")
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
