package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.block.ForeignEntries;
import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Post;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.collection.entry.sign.Monitored;
import dev.hindcast.ingest.document.json.chat.Chat;
import dev.hindcast.ingest.document.json.event.IncidentEvents;
import dev.hindcast.ingest.document.json.value.Json;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Member;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import dev.hindcast.ingest.document.table.TableNotes;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the incidents in values and hands them on one by one. Not thread-safe. */
final class JsonCollection {
    /** Keys under which collections stand. */
    private static final Set<String> COLLECTIONS = Set.of(
            "incidents",
            "data",
            "items",
            "events",
            "archive",
            "current",
            "results",
            "result",
            "records",
            "issues",
            "entries",
            "values",
            "rows",
            "postmortems",
            "post mortems",
            "outages",
            "nodes",
            "edges",
            "hits",
            "content",
            "scheduled maintenances");

    /** What the keys of the entries are called. */
    private static final String NAMES = "names";
    /** Here stand records of every sort that those above refer to. */
    private static final String INCLUDED = "included";

    private static final Pattern PLANNED =
            Pattern.compile("(?i)\\b(?:planned|scheduled|announced|maintenance|change|drill|exercise|test)\\b");

    /** Incidents do not stand deeper in what a program returns. */
    private static final int DEEPEST = 8;

    private final EntryDocuments entries;
    private final ForeignKeys foreign = new ForeignKeys();
    /** What is written about all incidents beside them, or in comments: it may say in which zone the times are. */
    private final TableNotes notes = new TableNotes();

    private final IncidentEvents events = new IncidentEvents();

    private int found;
    private boolean broken;

    JsonCollection(EntryDocuments entries) {
        this.entries = entries;
    }

    /** Returns whether collections stand under a key of these words. */
    static boolean isName(String words) {
        return COLLECTIONS.contains(words);
    }

    /** Hands on the incidents of a value that is held whole: a list, an object that holds one, or one incident. */
    void add(Json value) throws IOException {
        entries.hold();
        if (value instanceof Items items) {
            addItems(items, 0);
        } else if (value instanceof Members members && !add(members)) {
            int before = found;
            members.members().forEach(this::addBeside);
            for (Member member : members.members()) {
                if (member.value() instanceof Items items && isName(member.words())) {
                    addItems(items, 0);
                }
            }
            if (found == before) {
                addWithin(members, 0);
            }
        }
    }

    /** What stands beside the incidents, such as the name of the service. */
    void addBeside(Member member) {
        if (member.value() instanceof Scalar value) {
            if (found == 0) {
                notes.add(value.line(), member.words(), value.text());
            }
            entries.addBeside(new Property(member.key(), value.text(), value.line(), false));
        } else if (member.value() instanceof Items items && member.words().equals(INCLUDED)) {
            for (Json record : items.items()) {
                Related.reference(record)
                        .ifPresent(reference -> Related.name(record)
                                .ifPresent(name -> entries.addRelated(Related.KEY, reference, name.text())));
            }
        } else if (member.value() instanceof Members named && member.words().equals(NAMES)) {
            named.members().forEach(name -> {
                if (name.value() instanceof Scalar text) {
                    entries.addName(name.key(), text.text());
                }
            });
        }
    }

    /** Looks at a remark on all incidents. */
    void note(int line, String text) {
        if (found == 0) {
            notes.add(line, List.of(text));
        }
    }

    /** If the first object is no incident the list is something else. */
    private void addItems(Items items, int depth) {
        if (Chat.isOne(items) && items.items().stream().noneMatch(this::isIncident)) {
            addChat(items.items());
            return;
        }
        ForeignEntries foreign = new ForeignEntries(entries, false);
        for (Json item : items.items()) {
            int before = found;
            if (item instanceof Scalar) {
                foreign.add(item.line());
                continue;
            }
            addNested(item, depth + 1);
            foreign.seen(found > before, item.line());
            if (!foreign.isAmongIncidents()) {
                return;
            }
        }
    }

    /** Returns whether a value is a message of a channel or a note between them, and no incident. */
    boolean isMessage(Json value) {
        return (Chat.isMessage(value) || Chat.isAside(value)) && !isIncident(value);
    }

    /** Hands on the incident that the messages of a channel tell of, if they do. */
    void addChat(List<Json> messages) {
        Chat.of(messages, entries.source()).ifPresent(entry -> {
            found++;
            entries.add(entry);
        });
    }

    /** Returns how many incidents were handed on. */
    int found() {
        return found;
    }

    /** Tells that the line of one entry cannot be read. */
    void brokenLine(int line, String reason) {
        broken = true;
        entries.broken(line, "this line cannot be read (" + reason + ")");
    }

    /** Tells, the first time, that an object has more members than are read. */
    void cutShort(int line, int most) {
        if (!broken) {
            broken = true;
            entries.refuse(line, "the object has more than " + most + " members, and those from here on are not read");
        }
    }

    /** Tells that the text cannot be read from this line on. */
    void refuse(int line, String reason) {
        broken = true;
        String kept = found > 0 ? "; the " + found + " entries before it are kept" : "";
        entries.refuse(line, "it cannot be read from here on (" + reason + ")" + kept);
    }

    /** Hands on the incidents of a value within others: it may be one, wrap one, or hold a list or a table of them under names of its own. */
    void addNested(Json value, int depth) {
        if (value instanceof Members members && !add(members)) {
            addWithin(members, depth);
        } else if (value instanceof Items items && depth < DEEPEST) {
            addItems(items, depth);
        }
    }

    private void addWithin(Members object, int depth) {
        List<Members> rows = JsonTable.rows(object);
        if (!rows.isEmpty() && rows.stream().allMatch(this::add) || depth >= DEEPEST) {
            return;
        }
        for (Member member : JsonTasks.others(object)) {
            if (member.value() instanceof Items items && member.words().equals(INCLUDED)) {
                items.items().forEach(item -> addNested(item, depth + 1));
            } else if (!(member.value() instanceof Members members)) {
                addNested(member.value(), depth + 1);
            } else if (!Envelopes.isAboutFile(member.key()) && isIncident(members)) {
                addNested(Envelopes.named(member.key(), members), depth + 1);
            } else {
                // That it is none is known: to ask again at each level would take time with the square of the depth.
                addWithin(members, depth + 1);
            }
        }
    }

    /** Returns whether the object has the keys of an incident, not those of an envelope of one. */
    boolean isUnderstood(Members object) {
        return understood(JsonEntries.of(foreign.inEnglish(object)));
    }

    private boolean understood(Entry entry) {
        Set<String> words = new TreeSet<>(entry.words());
        entry.properties().stream()
                .filter(JsonCollection::isFlag)
                .map(Property::words)
                .filter(Vocabulary::isTime)
                .forEach(words::remove);
        if (words.contains("events") && entry.posts().stream().anyMatch(JsonCollection::tellsHarm)) {
            words.add(Vocabulary.HARMFUL_EVENTS);
        }
        return entries.understands(
                        words, entry.properties().stream().map(Property::key).toList())
                || Monitored.isSpan(entry);
    }

    /** A weakness that was found, or an outage that was planned, is none. */
    private static boolean tellsHarm(Post event) {
        return Harm.isToldIn(event.text())
                && !PLANNED.matcher(event.text()).find()
                && Stream.of(EntryMeaning.BEGINNING, EntryMeaning.ONSET, EntryMeaning.FAILURE)
                        .anyMatch(meaning -> meaning.isSaidIn(event.text()));
    }

    /** "closed: false" says nothing of a time. */
    private static boolean isFlag(Property property) {
        return property.value().equals("true") || property.value().equals("false");
    }

    /** Returns whether a value is an incident, perhaps in an envelope. */
    boolean isIncident(Json value) {
        return value instanceof Members object && isUnderstood(Envelopes.open(object));
    }

    private boolean add(Members written) {
        if (events.add(written)) {
            found++;
            return true;
        }
        return addOne(written);
    }

    private boolean addOne(Members written) {
        Members object = foreign.inEnglish(written);
        Entry entry = JsonEntries.of(Envelopes.open(object));
        boolean incident = understood(entry)
                && !Envelopes.holdsSeveral(object)
                && JsonTable.rows(object).isEmpty();
        if (incident) {
            if (found == 0) {
                notes.zone(written.members().stream().map(Member::key).toList()).ifPresent(entries::addNoted);
            }
            found++;
            entries.add(entry);
        }
        return incident;
    }

    /** The text has ended. */
    void end() {
        for (Members incident : events.incidents()) {
            if (!addOne(incident)) {
                entries.refuse(incident.line(), "its events only refer to an incident and tell nothing of it");
            }
        }
        events.beyond()
                .ifPresent(line -> entries.refuse(
                        line,
                        "the events tell of more than " + IncidentEvents.MOST
                                + " incidents, and those from here on are not read"));
        entries.release();
        if (found == 0 && !broken) {
            entries.noIncidents(
                    "no list in it has the keys of an incident; name them under \"columns\" in hindcast.yml if it"
                            + " holds incidents");
        }
    }
}
