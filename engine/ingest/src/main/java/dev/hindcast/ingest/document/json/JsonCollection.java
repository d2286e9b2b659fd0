package dev.hindcast.ingest.document.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.document.json.Json.Items;
import dev.hindcast.ingest.document.json.Json.Member;
import dev.hindcast.ingest.document.json.Json.Members;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the incidents of a JSON text and hands them on one by one, so that only one is held at a time. */
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
            "scheduled maintenances");

    /** What has more keys before a list wraps incidents, and is none. */
    private static final int MOST_KEYS = 1_000;

    private final EntryDocuments entries;
    private final int mostValues;
    private int found;
    private boolean broken;

    JsonCollection(EntryDocuments entries, int mostValues) {
        this.entries = entries;
        this.mostValues = mostValues;
    }

    /** Reads one line that is an object of its own. */
    void readLine(String line, int linesBefore) throws IOException {
        JsonTokens tokens = JsonTokens.of(new StringReader(line), linesBefore, mostValues);
        try {
            tokens.next();
            Json value = tokens.value();
            if (tokens.next() != null) {
                brokenLine(linesBefore + 1, "more follows after the object");
            } else if (!(value instanceof Members members && add(members))) {
                brokenLine(linesBefore + 1, "its keys are not those of an incident");
            }
        } catch (JsonProcessingException e) {
            brokenLine(linesBefore + 1, JsonTokens.reason(e));
        } catch (JsonTokens.TooLarge e) {
            brokenLine(linesBefore + 1, e.getMessage());
        }
    }

    private void brokenLine(int line, String reason) {
        broken = true;
        entries.broken(line, "this line cannot be read (" + reason + ")");
    }

    /** Reads a whole text. */
    void read(Reader text) throws IOException {
        JsonTokens tokens = JsonTokens.of(text, 0, mostValues);
        try {
            for (JsonToken token = tokens.next(); token != null; token = tokens.next()) {
                if (token == JsonToken.START_ARRAY) {
                    readArray(tokens);
                } else if (token == JsonToken.START_OBJECT) {
                    readObject(tokens);
                }
            }
        } catch (JsonProcessingException e) {
            refuse(tokens.line(e), JsonTokens.reason(e));
        } catch (JsonTokens.TooLarge e) {
            refuse(tokens.line(), e.getMessage());
        }
    }

    /** Hands on the incidents of a value that is held whole: a list, an object that holds one, or one incident. */
    void add(Json value) throws IOException {
        if (value instanceof Items items) {
            addItems(items);
        } else if (value instanceof Members members && !add(members)) {
            int before = found;
            for (Member member : members.members()) {
                if (member.value() instanceof Items items && COLLECTIONS.contains(Keys.words(member.key()))) {
                    addItems(items);
                }
            }
            if (found == before) {
                members.members().forEach(member -> addNested(member.value()));
            }
        }
    }

    /** If the first object is no incident the list is something else. */
    private void addItems(Items items) {
        boolean first = true;
        for (Json item : items.items()) {
            boolean incident = item instanceof Members members && add(members);
            if (!incident && first) {
                return;
            }
            if (!incident) {
                entries.broken(item.line(), "the keys of this entry are not those of an incident");
            }
            first = false;
        }
    }

    /** Tells that the text cannot be read from this line on. */
    void refuse(int line, String reason) {
        broken = true;
        String kept = found > 0 ? "; the " + found + " entries before it are kept" : "";
        entries.refuse(line, "it cannot be read from here on (" + reason + ")" + kept);
    }

    /** If the first object is no incident the array is something else. */
    private void readArray(JsonTokens tokens) throws IOException {
        boolean collection = true;
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            if (collection && token == JsonToken.START_OBJECT) {
                int line = tokens.line();
                boolean first = found == 0;
                boolean read = tokens.value() instanceof Members members && add(members);
                collection = read || !first;
                if (!read && !first) {
                    entries.broken(line, "the keys of this entry are not those of an incident");
                }
            } else {
                tokens.skip();
            }
        }
    }

    private void readObject(JsonTokens tokens) throws IOException {
        List<Member> members = new ArrayList<>();
        int line = tokens.line();
        int before = found;
        int asked = -1;
        boolean incident = false;
        while (tokens.next() != JsonToken.END_OBJECT) {
            String key = tokens.key();
            JsonToken token = tokens.next();
            boolean array = token == JsonToken.START_ARRAY && COLLECTIONS.contains(Keys.words(key));
            if (array && asked != members.size()) {
                asked = members.size();
                incident = asked <= MOST_KEYS && understood(JsonEntries.of(new Members(List.copyOf(members), line)));
            }
            if (array && !incident) {
                readArray(tokens);
            } else if (members.size() < mostValues) {
                members.add(new Member(key, tokens.value()));
            } else {
                tokens.skip();
            }
        }
        if (found == before) {
            Members object = new Members(members, line);
            if (!add(object)) {
                members.forEach(member -> addNested(member.value()));
            }
        }
    }

    /** An object may wrap an incident, or a list of them under a name of its own. */
    private void addNested(Json value) {
        if (value instanceof Members members && !add(members)) {
            members.members().stream()
                    .filter(member -> member.value() instanceof Items)
                    .forEach(member -> addNested(member.value()));
        } else if (value instanceof Items items) {
            for (Json item : items.items()) {
                if (!(item instanceof Members members) || !add(members)) {
                    return;
                }
            }
        }
    }

    private boolean understood(Entry entry) {
        return entries.understands(
                entry.words(), entry.properties().stream().map(Property::key).toList());
    }

    private boolean add(Members object) {
        Entry entry = JsonEntries.of(object);
        boolean incident = understood(entry);
        if (incident) {
            found++;
            entries.add(entry);
        }
        return incident;
    }

    /** The text has ended. */
    void end() {
        if (found == 0 && !broken) {
            entries.noIncidents(
                    "no list in it has the keys of an incident; name them under \"columns\" in hindcast.yml if it"
                            + " holds incidents");
        }
    }
}
