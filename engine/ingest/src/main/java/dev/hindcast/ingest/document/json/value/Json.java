package dev.hindcast.ingest.document.json.value;

import dev.hindcast.ingest.collection.entry.Keys;
import java.util.List;
import java.util.Optional;

/** A JSON value with its line. A key that stands twice keeps both values. */
public sealed interface Json {
    /** Returns the 1-based line where it begins. */
    int line();

    /**
     * A text, a number or a truth value as written; null is empty.
     *
     * @param text its characters
     * @param line where it begins
     * @param lines whether the text's own line breaks are those of the file
     */
    record Scalar(String text, int line, boolean lines) implements Json {
        /** One whose line breaks, if any, are written as signs within a line. */
        public Scalar(String text, int line) {
            this(text, line, false);
        }
    }

    /**
     * An array.
     *
     * @param items in their order
     * @param line where it begins
     */
    record Items(List<Json> items, int line) implements Json {}

    /**
     * An object.
     *
     * @param members in their order
     * @param line where it begins
     */
    record Members(List<Member> members, int line) implements Json {
        /** Returns the first value under a key of these words, absent if there is none or only an empty one. */
        public Optional<Json> get(String words) {
            return members.stream()
                    .filter(member -> member.words().equals(words))
                    .map(Member::value)
                    .filter(value ->
                            !(value instanceof Scalar scalar) || !scalar.text().isBlank())
                    .findFirst();
        }

        /** Returns the first text under a key of one of these words, the firmest first. */
        public Optional<Scalar> text(List<String> keys) {
            return keys.stream()
                    .flatMap(key -> get(key).stream())
                    .filter(Scalar.class::isInstance)
                    .map(Scalar.class::cast)
                    .findFirst();
        }
    }

    /**
     * A key with its value.
     *
     * @param key as written
     * @param value what stands under it
     * @param words the form in which its key is compared
     */
    record Member(String key, Json value, String words) {
        /** A value under a key whose words those are that are written. */
        public Member(String key, Json value) {
            this(key, value, Keys.words(key));
        }
    }
}
