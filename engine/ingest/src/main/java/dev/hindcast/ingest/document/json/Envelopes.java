package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.document.json.value.Json;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Member;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Objects that only hold another, as queries, searches and messages return each incident. */
final class Envelopes {
    private static final Set<String> HOLDERS = Set.of(
            "node",
            "source",
            "incident",
            "outage",
            "post mortem",
            "postmortem",
            "item",
            "document",
            "doc",
            "record",
            "result",
            "resource",
            "attributes",
            "properties",
            "row",
            "entry",
            "issue");
    /** What is written there has a title and a day, and is about the file. */
    private static final Set<String> ABOUT_FILE = Set.of("meta", "metadata", "page", "info", "header", "export");

    /** One envelope may stand in another. */
    private static final int DEEPEST = 3;
    /** What else is written on an envelope: more is an object of its own. */
    private static final int MOST_BESIDE = 8;

    private static final Set<String> INSTRUCTIONS = Set.of("index", "create");

    private static final Set<String> AROUND_LIST = Set.of("nodes", "total count", "count", "page info", "typename");

    /** Lists that may stand in an element of their own. */
    private static final Set<String> WRAPPED =
            Set.of("affected services", "services", "affected systems", "systems", "components", "affected components");

    /** What one of such a list may be called; anything else beside no list says something about it. */
    private static final Set<String> ITEMS = Set.of(
            "service",
            "system",
            "component",
            "affected service",
            "affected system",
            "affected component",
            "name",
            "item",
            "value",
            "title",
            "product",
            "application");

    private Envelopes() {}

    /** Returns whether an object under such a key only holds a list, or the one item of it. */
    static boolean isListOf(String key, Members members) {
        return members.members().size() == 1
                && (members.members().get(0).value() instanceof Items
                        || members.members().get(0).value() instanceof Scalar
                                && ITEMS.contains(members.members().get(0).words()))
                && WRAPPED.contains(Keys.words(key));
    }

    /** Returns whether under that key stands something about the file, not an incident. */
    static boolean isAboutFile(String key) {
        return ABOUT_FILE.contains(Keys.words(key));
    }

    /** Returns the list that an object around it, as queries return it, holds beside its length and what comes next; absent if it is another object. */
    static Optional<Items> list(Members object) {
        return object.get("nodes")
                .filter(Items.class::isInstance)
                .map(Items.class::cast)
                .filter(nodes -> object.members().stream().allMatch(member -> AROUND_LIST.contains(member.words())));
    }

    /** Returns whether the object holds several, and is none itself. */
    static boolean holdsSeveral(Members object) {
        return object.members().stream()
                .filter(member -> HOLDERS.contains(member.words()))
                .anyMatch(member -> member.value() instanceof Items items
                        && items.items().size() > 1
                        && items.items().stream().allMatch(Members.class::isInstance));
    }

    /** Returns what is held; the object itself where it is no envelope. */
    static Members open(Members object) {
        Members open = object;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Member> held = held(open);
            if (held.isEmpty()) {
                return open;
            }
            open = with(open, (Members) held.get().value());
        }
        return open;
    }

    private static Optional<Member> held(Members object) {
        List<Member> objects = object.members().stream()
                .filter(member -> member.value() instanceof Members && HOLDERS.contains(member.words()))
                .toList();
        return objects.size() == 1 && !isIncident(object) && object.members().size() <= MOST_BESIDE
                ? Optional.of(objects.get(0))
                : Optional.empty();
    }

    /** What has a title, or times of its own, is an incident with something attached. */
    private static boolean isIncident(Members object) {
        Set<String> own = object.members().stream()
                .filter(member -> member.value() instanceof Scalar)
                .map(member -> member.words())
                .collect(Collectors.toSet());
        boolean timed = own.stream().anyMatch(Vocabulary::isTime) && Vocabulary.tellsIncident(own);
        return timed || object.members().stream().anyMatch(member -> Vocabulary.TITLES.contains(member.words()));
    }

    /** What stands beside the object counts where it has nothing of that name itself. */
    private static Members with(Members outer, Members inner) {
        List<Member> members = new ArrayList<>(inner.members());
        for (Member member : outer.members()) {
            boolean key = (!(member.value() instanceof Members) || member.key().equals(Related.KEY))
                    && inner.get(member.words()).isEmpty();
            if (key) {
                members.add(member);
            }
        }
        return new Members(members, inner.line());
    }

    /** Returns an object with the key under which it stands as its name, where it has none of its own. */
    static Members named(String key, Members object) {
        boolean has = object.members().stream().anyMatch(member -> Vocabulary.KEYS.contains(member.words()));
        return has
                ? object
                : new Members(
                        Stream.concat(
                                        Stream.of(new Member("id", new Scalar(key, object.line()))),
                                        object.members().stream())
                                .toList(),
                        object.line());
    }

    /** Before each object a search engine may want a line that says what to do with it. */
    static boolean isInstruction(Json value) {
        return value instanceof Members members
                && members.members().size() == 1
                && INSTRUCTIONS.contains(members.members().get(0).key())
                && members.members().get(0).value() instanceof Members;
    }
}
