package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Post;
import dev.hindcast.ingest.collection.entry.TimeAlone;
import dev.hindcast.ingest.document.json.value.Json;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Member;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists of dated texts: the updates of a status page, the rows of a timeline. */
final class JsonPosts {
    private static final Set<String> TOLD = Set.of(
            "incident updates", "updates", "status updates", "posts", "status messages", "messages", "public updates");
    private static final Set<String> HAPPENED = Set.of(
            "timeline",
            "events",
            "timeline events",
            "timeline items",
            "timeline entries",
            "chronology",
            "history",
            "activity log",
            "log",
            "event log",
            "log entries");
    private static final List<String> TIMES = List.of(
            "display at",
            "at",
            "when",
            "occurred at",
            "time",
            "timestamp",
            "ts",
            "date time",
            "datetime",
            "date",
            "created at",
            "created",
            "published at",
            "posted at",
            "reported at",
            "started",
            "started at");
    private static final List<String> TEXTS = List.of(
            "body",
            "text",
            "message",
            "description",
            "event",
            "what",
            "what happened",
            "entry",
            "action",
            "content",
            "contents",
            "comment",
            "summary",
            "title",
            "note",
            "notes",
            "details");
    /** What a post declares, or what its authors mark the moment as. */
    private static final List<String> STATES = List.of(
            "human status",
            "status",
            "state",
            "new status",
            "update type",
            "mark",
            "milestone",
            "phase",
            "timeline event tags",
            "stage",
            "type",
            "kind",
            "label",
            "tag");

    private static final List<String> DESCRIPTIONS = List.of("name", "description", "label");

    /** A provider that numbers how bad it is posts notices of what happened, not what happened; 0 is well. */
    private static final String NUMBERED = "event log";

    /** Short keys that say something: a time under them is no moment of the past, or the text no event. */
    private static final Set<String> SHORT_WORDS = Set.of(
            "by", "due", "end", "eol", "eta", "etc", "etr", "exp", "for", "max", "min", "new", "nxt", "sla", "til",
            "to", "ttl");

    private static final int LONGEST_SHORT = 3;
    /** All are looked at for each row. */
    private static final int MOST_ROWS = 500;

    private static final String LOG_ENTRY = "_log_entry";

    private JsonPosts() {}

    /** A state may be an object that describes it. */
    private static Optional<Scalar> state(Members item, String key) {
        Optional<Json> state = item.get(key);
        return state.flatMap(value -> value instanceof Scalar scalar
                ? Optional.of(scalar)
                : value instanceof Members members ? members.text(DESCRIPTIONS) : first((Items) value));
    }

    private static Optional<Scalar> first(Items states) {
        return states.items().stream()
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .findFirst();
    }

    /** Returns whether under such a key posts stand, be what they belong to an incident or not. */
    static boolean areTold(String key) {
        return TOLD.contains(last(key));
    }

    private static boolean isFigure(String state) {
        return state.length() == 1 && Character.isDigit(state.charAt(0));
    }

    /** In the log of a pager the trigger is the alert that it sends. */
    private static String state(String written, boolean numbered) {
        if (numbered) {
            return written.equals("0") ? "resolved" : "";
        }
        if (!written.endsWith(LOG_ENTRY)) {
            return written.replace('_', ' ');
        }
        String kind = written.substring(0, written.length() - LOG_ENTRY.length());
        return kind.equals("trigger") ? "alert" : kind;
    }

    /** Returns whether an object is a timeline, each key of it a time. */
    static boolean areOne(String key, Members members) {
        return HAPPENED.contains(last(key))
                && !members.members().isEmpty()
                && members.members().stream()
                        .allMatch(member -> member.value() instanceof Scalar && TimeAlone.is(member.key()));
    }

    /** Returns the posts of such a timeline. */
    static List<Post> of(Members members) {
        return members.members().stream()
                .map(member -> new Post(
                        member.key(),
                        "",
                        ((Scalar) member.value()).text(),
                        member.value().line(),
                        false))
                .toList();
    }

    private static String last(String key) {
        return Keys.words(key.substring(key.lastIndexOf('/') + 1));
    }

    /** Returns the post, absent if the list is another or the item has no time. */
    static Optional<Post> of(String key, Members item, Items all) {
        String words = last(key);
        boolean numbered = words.equals(NUMBERED)
                && item.text(STATES)
                        .map(Scalar::text)
                        .filter(JsonPosts::isFigure)
                        .isPresent();
        boolean told = numbered || TOLD.contains(words);
        Optional<Scalar> time = item.text(TIMES).or(() -> row(item, all, true));
        if (!told && !HAPPENED.contains(words) && !words.endsWith(" timeline events") || time.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Post(
                time.get().text(),
                STATES.stream()
                        .flatMap(state -> state(item, state).stream())
                        .findFirst()
                        .map(Scalar::text)
                        .map(state -> state(state, numbered))
                        .orElse(""),
                item.text(TEXTS)
                        .or(() -> row(item, all, false))
                        .map(Scalar::text)
                        .orElse(""),
                item.line(),
                told));
    }

    /** In a row of a time and a text under two short keys that say nothing, those of all rows, returns one of them; absent where it is no such row. */
    private static Optional<Scalar> row(Members item, Items all, boolean time) {
        List<Scalar> values = item.members().stream()
                .map(Member::value)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .toList();
        return values.size() == 2
                        && TimeAlone.is(values.get(0).text())
                                != TimeAlone.is(values.get(1).text())
                        && areShort(item)
                        && all.items().size() <= MOST_ROWS
                        && all.items().stream().allMatch(other -> other instanceof Members row && sameKeys(row, item))
                ? values.stream()
                        .filter(value -> TimeAlone.is(value.text()) == time)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean areShort(Members item) {
        return item.members().stream()
                .map(Member::words)
                .allMatch(key -> key.length() <= LONGEST_SHORT && !SHORT_WORDS.contains(key));
    }

    private static boolean sameKeys(Members one, Members other) {
        return one.members().stream()
                .map(Member::key)
                .toList()
                .equals(other.members().stream().map(Member::key).toList());
    }
}
