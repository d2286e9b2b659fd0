package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Task;
import dev.hindcast.ingest.document.json.value.Json;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Member;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import dev.hindcast.ingest.normalise.field.task.TaskState;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.people.Groups;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists of what is to be done after an incident: texts, or objects with an owner, a state, a day and a link. */
final class JsonTasks {
    private static final Set<String> LISTS = Set.of(
            "action items",
            "actions",
            "follow ups",
            "followups",
            "followup",
            "follow up",
            "follow up items",
            "follow up actions",
            "tasks",
            "todo",
            "todos",
            "to do",
            "remediations",
            "remediation items",
            "corrective actions",
            "preventive actions",
            "incident action items",
            "children",
            "sub issues",
            "subtasks",
            "sub tasks",
            "check items",
            "next steps");
    private static final List<String> TEXTS =
            List.of("title", "summary", "name", "action", "task", "description", "text", "what", "content", "body");
    /** Whatever they hold, a person is no owner here. */
    private static final List<String> OWNERS = List.of(
            "owner role",
            "role",
            "owner team",
            "assigned team",
            "assignee team",
            "team",
            "group",
            "owner",
            "owners",
            "assignee",
            "assigned to",
            "responsible");

    private static final List<String> TITLED = List.of("title", "name", "severity", "updates");

    private static final List<String> NAMES = List.of("role", "team", "name", "title", "summary", "label", "value");
    private static final List<String> STATES = List.of("status", "state", "done", "completed", "closed");
    private static final List<String> ENDS = List.of("completed at", "closed at", "done at", "resolved at");
    private static final List<String> DUES =
            List.of("due date", "due at", "due on", "due by", "due", "deadline", "target date");
    private static final List<String> COURSE =
            List.of("started at", "detected at", "acknowledged at", "mitigated at", "resolved at");
    private static final List<String> STAMPS = List.of(
            "created at",
            "created",
            "time",
            "timestamp",
            "at",
            "occurred at",
            "performed at",
            "executed at",
            "date",
            "datetime");
    private static final List<String> LINKS = List.of(
            "url",
            "html url",
            "web url",
            "link",
            "permalink",
            "issue permalink",
            "issue url",
            "ticket url",
            "jira issue url",
            "external url",
            "remote url",
            "external issue reference",
            "issue",
            "ticket");
    private static final List<String> ADDRESSES = List.of("url", "html url", "issue permalink", "permalink", "link");
    private static final List<String> AROUND = List.of("data", "attributes", "fields");
    private static final Pattern WORDS_OF_TASK = Pattern.compile("\\p{L}{2}[\\p{L}\\p{N}]* \\p{L}*");

    /** "Yes", "nein" */
    private static final int LONGEST_ANSWER = 8;

    private static final Map<String, String> WORDS =
            Map.of("true", "done", "false", "open", "incomplete", "open", "unresolved", "open", "outstanding", "open");

    private JsonTasks() {}

    /** Returns whether that is the key of such a list, in whatever object it stands. */
    static boolean isOne(String key) {
        return LISTS.contains(Keys.words(key.substring(key.lastIndexOf('/') + 1)));
    }

    /** Returns the members of an object, itself no incident, that are no such lists, and no posts, which tell of it: a tracker may call its incidents tasks. */
    static List<Member> others(Members object) {
        return object.members().stream()
                .filter(member -> !JsonPosts.areTold(member.key()) || !isPosted(member.value()))
                .filter(member -> !LISTS.contains(member.words()) || areIncidents(member.value()))
                .toList();
    }

    private static boolean isPosted(Json value) {
        return value instanceof Items items
                && items.items().stream()
                        .allMatch(item -> item instanceof Members post
                                && post.text(TITLED).isEmpty());
    }

    /** What began and was detected or resolved is no task; a plan has a beginning and an end, too. */
    private static boolean areIncidents(Json value) {
        return value instanceof Items items
                && !items.items().isEmpty()
                && items.items().stream().allMatch(JsonTasks::isIncident);
    }

    private static boolean isIncident(Json item) {
        if (!(item instanceof Members written)) {
            return false;
        }
        Members members = Envelopes.open(written);
        return COURSE.stream().filter(key -> members.get(key).isPresent()).count() > 1 && !has(members, DUES);
    }

    private static boolean has(Members members, List<String> keys) {
        return keys.stream().anyMatch(key -> members.get(key).isPresent());
    }

    /** What somebody did at a time, and nobody is to do. */
    private static boolean isDone(Members members) {
        return has(members, STAMPS) && Stream.of(OWNERS, STATES, ENDS, DUES).noneMatch(keys -> has(members, keys));
    }

    /**
     * Returns the task, absent if the item is none, or nobody will do it.
     *
     * @param key that of its list: actions may be those of the responders
     */
    static Optional<Task> of(String key, Json item) {
        if (item instanceof Scalar text) {
            return Optional.of(new Task(text.text(), "", "", "", "", "", text.line()))
                    .filter(task -> !task.text().isBlank());
        }
        if (!(item instanceof Members written)) {
            return Optional.empty();
        }
        Members members = opened(written);
        Optional<Scalar> text = members.text(TEXTS).or(() -> saying(members));
        String status = status(members);
        boolean done = Keys.words(key.substring(key.lastIndexOf('/') + 1)).equals("actions") && isDone(members);
        return text.filter(words -> !done && !TaskState.isWithdrawn(status))
                .map(words -> new Task(
                        words.text(),
                        first(members, OWNERS, NAMES, true),
                        first(members, List.of("kind", "category"), NAMES, false),
                        status,
                        first(members, DUES, List.of("date"), false),
                        first(members, LINKS, ADDRESSES, false),
                        words.line()));
    }

    /** Trackers put what they tell of another record into an object or two. */
    private static Members opened(Members item) {
        Members open = Envelopes.open(item);
        for (String around : AROUND) {
            Optional<Members> held =
                    open.get(around).filter(Members.class::isInstance).map(Members.class::cast);
            open = held.isPresent() && open.text(TEXTS).isEmpty() ? held.get() : open;
        }
        return open;
    }

    /** Under whatever key, the one text of several words says what is to be done. */
    private static Optional<Scalar> saying(Members members) {
        List<Scalar> texts = members.members().stream()
                .filter(member ->
                        !Stream.of(OWNERS, STATES, ENDS, DUES, LINKS).anyMatch(keys -> keys.contains(member.words())))
                .map(Member::value)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(text -> WORDS_OF_TASK.matcher(text.text()).find())
                .toList();
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }

    /** Returns who is to do it, if that is a person: the name is known then, and taken out everywhere. */
    static Optional<Scalar> person(Json item) {
        return item instanceof Members written
                ? OWNERS.stream()
                        .flatMap(key -> opened(written).get(key).stream())
                        .flatMap(value -> value instanceof Members nested
                                ? nested.text(NAMES).stream()
                                : value instanceof Scalar text ? Stream.of(text) : Stream.empty())
                        .filter(name -> !Groups.isRole(name.text()))
                        .findFirst()
                : Optional.empty();
    }

    private static String status(Members members) {
        if (members.text(ENDS).isPresent()) {
            return "done";
        }
        Optional<String> answer = members.members().stream()
                .filter(member -> TaskState.isAskedBy(Words.of(Keys.written(member.key()))))
                .map(Member::value)
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).text())
                .filter(text -> text.length() <= LONGEST_ANSWER)
                .flatMap(text -> TaskState.ofCell(text).stream())
                .map(state -> state.name().toLowerCase(Locale.ROOT))
                .findFirst();
        if (answer.isPresent()) {
            return answer.get();
        }
        String words = first(members, STATES, List.of("name", "category", "label", "value"), false);
        String plain = Keys.words(words).toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(plain, plain);
    }

    /** The first value under one of these keys, or under one of those below it. */
    private static String first(Members members, List<String> keys, List<String> below, boolean role) {
        for (String key : keys) {
            Optional<Json> value = members.get(key);
            Optional<String> text = value.flatMap(found -> found instanceof Scalar scalar
                    ? Optional.of(scalar.text())
                    : found instanceof Members nested ? nested.text(below).map(Scalar::text) : Optional.empty());
            if (text.filter(found -> !role || Groups.isRole(found)).isPresent()) {
                return text.get();
            }
        }
        return "";
    }
}
