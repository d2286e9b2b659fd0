package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Post;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.Task;
import dev.hindcast.ingest.collection.entry.TimeAlone;
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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One object to an entry: nested values under keys joined with slashes, dated lists as posts. */
final class JsonEntries {
    /** Envelopes, which say nothing of their own. */
    private static final Set<String> ENVELOPES =
            Set.of("attributes", "fields", "data", "properties", "incidentProperties", "essentials");
    /** Objects that only hold times under their names. */
    private static final Set<String> TIMES =
            Set.of("timestamps", "milestones", "times", "dates", "timings", "timing", "lifecycle", "life cycle");

    private static final Pattern NAMED =
            Pattern.compile("\\b(?:impact|outage|downtime|window|stats|statistics|metrics|sla)\\b");
    private static final String SEVERITY = "severity";
    private static final Set<String> LABELS = Set.of("labels", "tags", "annotations", "custom fields");

    private static final List<String> NAMES = List.of(
            "name", "title", "summary", "display name", "display value", "human", "target name", "label", "value");

    private static final Pattern KEPT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    /** Each value holds the keys above it: longer ones would fill the memory, and say nothing. */
    private static final int LONGEST_KEY = 1_000;

    /**
     * Nothing of an incident stands deeper in objects. As each level is asked whether it is an incident, the values of a text that
     * is nested without end would be looked at once for every level above them.
     */
    private static final int DEEPEST = 16;

    private static final Set<String> WHEN =
            Set.of("time", "at", "on", "when", "date", "date time", "datetime", "timestamp", "ts");

    /** Programs write the class of an object into it, which would pass for the type of the incident. */
    private static final Set<String> TYPE_MARKS =
            Set.of("$type", "@type", "__typename", "__type", "@odata.type", "@class");

    private static final List<String> UNITS = List.of("unit", "units");
    /** A field of several values is an object around their list. */
    private static final String VALUE = "value";

    private final List<Property> properties = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Set<String> lists = new TreeSet<>();
    private final List<Member> custom = new ArrayList<>();

    private int depth;
    private boolean hasPriority;

    private JsonEntries() {}

    static Entry of(Members object) {
        JsonEntries entry = new JsonEntries();
        entry.hasPriority = object.get("priority").isPresent();
        object.members().forEach(member -> entry.add("", member));
        entry.addCustom();
        return new Entry(entry.properties, entry.posts, entry.tasks, entry.lists, object.line());
    }

    /** The user's own fields fill what the tracker's own leave open, wherever either stands in the object. */
    private void addCustom() {
        Set<String> known =
                properties.stream().map(property -> Keys.words(property.key())).collect(Collectors.toSet());
        CustomFields.inEnglish(custom).stream()
                .filter(field -> !known.contains(Keys.words(field.key())))
                .forEach(field -> add("", field));
    }

    private void add(String prefix, Member member) {
        if (TYPE_MARKS.contains(member.key())) {
            return;
        }
        String key = momentOf(prefix, member);
        if (member.value() instanceof Scalar scalar) {
            put(key, scalar);
        } else if (member.value() instanceof Members members) {
            addObject(prefix, key, member.key(), members);
        } else {
            // A list may stand in an envelope of its own, too.
            addItems(prefix.isEmpty() || !ENVELOPES.contains(member.key()) ? key : prefix, (Items) member.value());
        }
    }

    /** Of keys of another language, said in English with what is written behind it, both are joined: {@code Report/Channel (aviso/medio)}. */
    private static String joined(String prefix, String key) {
        String above = Keys.written(prefix);
        String below = Keys.written(key);
        return above.equals(prefix) || below.equals(key)
                ? cut(prefix, key)
                : Keys.labelled(cut(said(prefix), said(key)), cut(above, below));
    }

    private static String said(String labelled) {
        return labelled.substring(0, labelled.indexOf(" ("));
    }

    private static String cut(String prefix, String key) {
        int room = LONGEST_KEY - prefix.length() - 1;
        String cut = key.length() <= room ? key : key.substring(0, Math.max(0, room));
        return prefix.isEmpty() ? cut : cut.isEmpty() ? prefix : prefix + "/" + cut;
    }

    private void addObject(String prefix, String key, String own, Members members) {
        List<Member> typed = TypedValue.of(own, members);
        if (!typed.isEmpty()) {
            typed.forEach(member -> add(prefix, member));
            return;
        }
        Optional<Scalar> single =
                Moments.time(members).or(() -> length(members)).or(() -> raw(members));
        boolean holds = ENVELOPES.contains(own) || prefix.isEmpty() && areTimes(Keys.words(own), members);
        boolean reference = members.members().size() == 2
                && members.get("link").isPresent()
                && members.get(VALUE).isPresent();
        if (single.isPresent()) {
            put(key, single.get());
        } else if (own.equals(Related.KEY)) {
            properties.addAll(Related.of(members));
        } else if (Envelopes.isListOf(key, members)) {
            add(prefix, new Member(own, members.members().get(0).value()));
        } else if (LABELS.contains(Keys.words(own)) && CustomFields.areValues(members)) {
            addLabels(members.members());
        } else if (Envelopes.list(members).isPresent()) {
            addItems(key, Envelopes.list(members).get());
        } else if (JsonPosts.areOne(key, members)) {
            posts.addAll(JsonPosts.of(members));
            lists.add(Keys.words(key));
        } else if (reference) {
            // The key of a record elsewhere, which is no name.
            return;
        } else {
            addMembers(holds ? prefix : key, members, !holds || !prefix.isEmpty());
        }
    }

    /** Whatever it is called, what holds several times of the course, not only a beginning and an end, and no further object says only when. Those of the harm, and figures of a desk, keep its name. */
    private static boolean areTimes(String own, Members members) {
        return TIMES.contains(own)
                || areTexts(members)
                        && !NAMED.matcher(own).find()
                        && (tellCourse(members, Member::words)
                                || areTimesAlone(members)
                                        && tellCourse(members, member -> TimeAlone.named(member.words())));
    }

    private static boolean tellCourse(Members members, Function<Member, String> named) {
        return Vocabulary.tellsCourse(members.members().stream().map(named).toList());
    }

    /** Returns whether nothing else is in it; what has not come yet is empty. */
    private static boolean areTimesAlone(Members members) {
        return members.members().stream()
                .map(member -> ((Scalar) member.value()).text())
                .allMatch(text -> text.isBlank() || TimeAlone.is(text));
    }

    /** Labels with values are fields of the user's own; how bad an alert would be a priority beside it says better. */
    private void addLabels(List<Member> labels) {
        labels.stream()
                .filter(label -> !label.words().equals(SEVERITY) || !hasPriority)
                .forEach(custom::add);
    }

    private static boolean areTexts(Members members) {
        return !members.members().isEmpty()
                && members.members().stream().allMatch(member -> member.value() instanceof Scalar);
    }

    /** Where a time stands as it is kept and as somebody was shown it, the zone of the first is known. */
    private static Optional<Scalar> raw(Members members) {
        return members.text(List.of(VALUE))
                .filter(value -> (KEPT.matcher(value.text()).matches() || Moments.isEpoch(value.text()))
                        && members.get("display value").isPresent());
    }

    /** A number beside its unit. */
    private static Optional<Scalar> length(Members members) {
        Optional<Scalar> unit = members.text(UNITS);
        Optional<Scalar> number = members.text(List.of(VALUE));
        return unit.isPresent() && number.isPresent() && members.members().size() == 2
                ? Optional.of(new Scalar(
                        number.get().text() + " " + unit.get().text(),
                        number.get().line()))
                : Optional.empty();
    }

    private void put(String key, Scalar scalar) {
        String words = Keys.words(key);
        if (scalar.text().isBlank()) {
            // An entry has the keys of its program also where most are empty; an empty name names nothing.
            boolean name = Vocabulary.TITLES.contains(words) || words.endsWith(" name");
            if (!name) {
                lists.add(words);
            }
        } else {
            properties.add(new Property(key, scalar.text(), scalar.line(), scalar.lines()));
        }
    }

    /** {@code report: {time: ...}}: the time is the moment that the object is called after. */
    private static String momentOf(String prefix, Member member) {
        return !prefix.isEmpty()
                        && WHEN.contains(member.words())
                        && member.value() instanceof Scalar time
                        && TimeAlone.is(time.text())
                        && (TimeAlone.isNoun(Keys.words(prefix), member.words())
                                || Vocabulary.isTime(Keys.words(prefix)))
                ? prefix
                : joined(prefix, member.key());
    }

    private void addMembers(String key, Members members, boolean nested) {
        if (depth < DEEPEST) {
            depth++;
            addEach(key, members, nested);
            depth--;
        }
    }

    /** A nested object is known by its name; the rest of it may still tell something. */
    private void addEach(String key, Members members, boolean nested) {
        Optional<Scalar> name = nested ? members.text(NAMES) : Optional.empty();
        name.ifPresent(scalar -> put(key, scalar));
        for (Member member : members.members()) {
            if (nested && member.key().equals(VALUE) && member.value() instanceof Items values) {
                addItems(key, values);
            } else if (name.isEmpty() || member.value() != name.get()) {
                add(key, member);
            }
        }
    }

    private void addItems(String key, Items items) {
        Optional<Scalar> time = Moments.time(items);
        if (time.isPresent()) {
            put(key, time.get());
            return;
        }
        lists.add(Keys.words(key));
        if (JsonTasks.isOne(key)) {
            items.items().forEach(item -> {
                JsonTasks.of(key, item).ifPresent(tasks::add);
                JsonTasks.person(item).ifPresent(name -> put("participants", name));
            });
            return;
        }
        for (Json item : items.items()) {
            if (item instanceof Scalar scalar) {
                put(key, scalar);
            } else if (item instanceof Members members) {
                List<Member> own = CustomFields.isOne(key)
                        ? CustomFields.of(members)
                        : CustomFields.isPairs(key)
                                ? CustomFields.pair(members).stream().toList()
                                : List.of();
                if (!own.isEmpty()) {
                    if (LABELS.contains(Keys.words(key.substring(key.lastIndexOf('/') + 1)))) {
                        addLabels(own);
                    } else {
                        custom.addAll(own);
                    }
                    continue;
                }
                Optional<Property> moment = Moments.of(key, members);
                Optional<Post> post = moment.isPresent() ? Optional.empty() : JsonPosts.of(key, members, items);
                moment.ifPresent(properties::add);
                post.ifPresent(posts::add);
                if (moment.isEmpty() && post.isEmpty()) {
                    addMembers(key, members, true);
                }
            }
        }
    }
}
