package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.document.json.value.Json;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Member;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.model.time.MilestoneName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Objects that say of which type they are and hold the value under the name of the type, as the pages of a wiki give their properties. */
final class TypedValue {
    private static final List<String> TEXTS = List.of("plain text", "name", "start", "string", "number", "boolean");

    private static final String TITLE = "title";

    private TypedValue() {}

    /** Returns what such an object holds under its key, texts in pieces as one and of several names each; none if it is another object. */
    static List<Member> of(String key, Members object) {
        Optional<String> type =
                object.text(List.of("type")).map(Scalar::text).map(Keys::words).filter(words -> !words.equals("type"));
        Optional<Json> held = type.flatMap(object::get);
        if (held.isEmpty()) {
            return empty(object, type)
                    .map(nothing -> List.of(new Member(key, nothing)))
                    .orElse(List.of());
        }
        // A page has one property of this type, whatever it is called.
        String named = type.get().equals(TITLE) && held.get() instanceof Items ? Keys.labelled(TITLE, key) : key;
        return held.get() instanceof Members members
                ? members(named, members)
                : value(held.get())
                        .map(value -> List.of(new Member(named, value)))
                        .orElse(List.of());
    }

    /** A property that is not filled in is one all the same. */
    private static Optional<Json> empty(Members object, Optional<String> type) {
        return object.members().stream()
                .filter(member -> object.get("id").isPresent()
                        && type.filter(member.words()::equals).isPresent())
                .map(Member::value)
                .findFirst();
    }

    private static Optional<Json> value(Json held) {
        return held instanceof Items items ? each(items) : Optional.of(held);
    }

    private static List<Member> members(String key, Members held) {
        Optional<Scalar> prefix = held.text(List.of("prefix"));
        Optional<Scalar> number = held.text(List.of("number"));
        if (prefix.isPresent() && number.isPresent()) {
            return List.of(new Member(
                    Keys.labelled("reference", key),
                    new Scalar(
                            prefix.get().text() + "-" + number.get().text(),
                            number.get().line())));
        }
        Optional<Scalar> start = held.text(List.of("start"));
        Optional<Scalar> end = held.text(List.of("end"));
        return start.isPresent() && end.isPresent()
                ? span(key, start.get(), end.get())
                : held.text(TEXTS).map(text -> List.of(new Member(key, text))).orElse(List.of());
    }

    /** The end of a window is that of the incident; what has another name may last for other reasons. */
    private static List<Member> span(String key, Scalar start, Scalar end) {
        String words = Keys.words(key);
        if (Vocabulary.WINDOWS.contains(words)) {
            return List.of(new Member(key, new Scalar(start.text() + " - " + end.text(), start.line())));
        }
        boolean begins =
                MilestoneLabels.of(words).filter(MilestoneName.STARTED::equals).isPresent();
        return begins
                ? List.of(new Member(key, start), new Member(Keys.labelled("end", key), end))
                : List.of(new Member(key, start));
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
