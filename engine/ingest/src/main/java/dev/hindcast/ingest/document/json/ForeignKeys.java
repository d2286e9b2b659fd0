package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.document.json.value.Json;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Member;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.normalise.language.HeaderWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Keys that are words of another language, in English: told by all keys of an object together, as the headers of a table are. Used for one file; not thread-safe. */
final class ForeignKeys {
    /** Nothing that people name themselves stands deeper. */
    private static final int DEEPEST = 4;
    /** An object with more different keys is no record of one thing. */
    private static final int MOST_KEYS = 200;

    /** Those of the object before: most have the same. */
    private Set<String> keys = Set.of();

    private Map<String, String> said = Map.of();

    /** Returns the object with its keys in English; itself where they are. */
    Members inEnglish(Members object) {
        Set<String> own = new TreeSet<>();
        collect(object, own, 0);
        if (!own.equals(keys)) {
            keys = own;
            said = said(List.copyOf(own));
        }
        return said.isEmpty() ? object : (Members) said(object, 0);
    }

    private static void collect(Json value, Set<String> keys, int depth) {
        if (depth > DEEPEST || keys.size() > MOST_KEYS) {
            return;
        }
        if (value instanceof Members members) {
            for (Member member : members.members()) {
                keys.add(member.key());
                collect(member.value(), keys, depth + 1);
            }
        } else if (value instanceof Items items) {
            items.items().forEach(item -> collect(item, keys, depth + 1));
        }
    }

    /** Words that two languages share are English where most of the others are. */
    private static Map<String, String> said(List<String> keys) {
        List<String> english = HeaderWords.of(keys, ForeignKeys::isEnglish).orElse(keys);
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!english.get(i).equals(keys.get(i))) {
                said.put(keys.get(i), Keys.labelled(english.get(i), keys.get(i)));
            }
        }
        return said.size() > keys.stream().filter(ForeignKeys::isEnglish).count() ? Map.copyOf(said) : Map.of();
    }

    private static boolean isEnglish(String key) {
        return Vocabulary.knows(Keys.words(key));
    }

    private Json said(Json value, int depth) {
        if (depth > DEEPEST) {
            return value;
        }
        if (value instanceof Members members) {
            return new Members(
                    members.members().stream()
                            .map(member -> new Member(
                                    said.getOrDefault(member.key(), member.key()), said(member.value(), depth + 1)))
                            .toList(),
                    members.line());
        }
        return value instanceof Items items
                ? new Items(
                        items.items().stream()
                                .map(item -> said(item, depth + 1))
                                .toList(),
                        items.line())
                : value;
    }
}
