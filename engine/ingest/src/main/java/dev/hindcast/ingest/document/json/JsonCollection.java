package dev.hindcast.ingest.document.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.block.ForeignEntries;
import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.document.json.Json.Items;
import dev.hindcast.ingest.document.json.Json.Member;
import dev.hindcast.ingest.document.json.Json.Members;
import dev.hindcast.ingest.document.json.Json.Scalar;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
            "edges",
            "hits",
            "content",
            "scheduled maintenances");

    /** Incidents do not stand deeper in what a program returns. */
    private static final int DEEPEST = 6;

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
            } else if (!Envelopes.isInstruction(value)) {
                int before = found;
                addNested(value, 0);
                if (found == before) {
                    brokenLine(linesBefore + 1, "its keys are not those of an incident");
                }
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
                    readArray(tokens, Optional.empty());
                } else if (token == JsonToken.START_OBJECT) {
                    readObject(tokens);
                }
            }
        } catch (JsonProcessingException e) {
            refuse(tokens.line(e), JsonTokens.reason(e));
        } catch (JsonTokens.TooLarge e) {
            refuse(tokens.line(), e.getMessage());
        } finally {
            entries.release();
        }
    }

    /** Hands on the incidents of a value that is held whole: a list, an object that holds one, or one incident. */
    void add(Json value) throws IOException {
        if (value instanceof Items items) {
            addItems(items, 0);
        } else if (value instanceof Members members && !add(members)) {
            int before = found;
            members.members().forEach(this::addBeside);
            for (Member member : members.members()) {
                if (member.value() instanceof Items items && COLLECTIONS.contains(member.words())) {
                    addItems(items, 0);
                }
            }
            if (found == before) {
                addWithin(members, 0);
            }
        }
    }

    private void addBeside(Member member) {
        if (member.value() instanceof Scalar value) {
            entries.addBeside(new Property(member.key(), value.text(), value.line(), false));
        }
    }

    /** If the first object is no incident the list is something else. */
    private void addItems(Items items, int depth) {
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

    /** Tells that the text cannot be read from this line on. */
    void refuse(int line, String reason) {
        broken = true;
        String kept = found > 0 ? "; the " + found + " entries before it are kept" : "";
        entries.refuse(line, "it cannot be read from here on (" + reason + ")" + kept);
    }

    /**
     * If the first object is no incident the array is something else.
     *
     * @param header the names of the columns, if it is a table of rows without names; else the first row holds them
     */
    private void readArray(JsonTokens tokens, Optional<List<String>> header) throws IOException {
        boolean collection = true;
        ForeignEntries foreign = new ForeignEntries(entries, found > 0);
        Optional<List<String>> names = header;
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            boolean nested = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
            if (collection && !nested && token != JsonToken.VALUE_NULL) {
                foreign.add(tokens.line());
            }
            if (!collection || !nested) {
                tokens.skip();
                continue;
            }
            int line = tokens.line();
            int before = found;
            Json value = tokens.value();
            if (value instanceof Items row && names.isEmpty() && isHeader(row)) {
                names = Optional.of(JsonTable.names(row));
                continue;
            }
            boolean isRow = value instanceof Items && names.isPresent();
            addNested(isRow ? JsonTable.row(names.get(), (Items) value) : value, 1);
            foreign.seen(found > before, line);
            collection = foreign.isAmongIncidents();
        }
    }

    private boolean isHeader(Items row) {
        boolean texts = row.items().stream().allMatch(Scalar.class::isInstance);
        List<String> names = texts ? JsonTable.names(row) : List.of();
        Set<String> words = names.stream().map(Keys::words).collect(Collectors.toSet());
        return !names.isEmpty() && entries.understands(words, names);
    }

    private void readObject(JsonTokens tokens) throws IOException {
        List<Member> members = new ArrayList<>();
        int line = tokens.line();
        int before = found;
        int asked = -1;
        boolean incident = false;
        Optional<List<String>> columns = Optional.empty();
        while (tokens.next() != JsonToken.END_OBJECT) {
            String key = tokens.key();
            JsonToken token = tokens.next();
            boolean array = token == JsonToken.START_ARRAY && COLLECTIONS.contains(Keys.words(key));
            if (array && asked != members.size()) {
                asked = members.size();
                incident = asked <= MOST_KEYS && understood(JsonEntries.of(new Members(List.copyOf(members), line)));
            }
            if (array && !incident) {
                entries.hold();
                readArray(tokens, columns);
            } else if (members.size() < mostValues) {
                Member member = new Member(key, tokens.value());
                members.add(member);
                addBeside(member);
                Optional<List<String>> header = JsonTable.header(member);
                columns = header.isPresent() ? header : columns;
            } else {
                tooMany(tokens);
            }
        }
        if (found == before) {
            Members object = new Members(members, line);
            if (!add(object)) {
                addWithin(object, 0);
            }
        }
    }

    private void tooMany(JsonTokens tokens) throws IOException {
        if (!broken) {
            broken = true;
            String reason = "the object has more than " + mostValues + " members, and those from here on are not read";
            entries.refuse(tokens.line(), reason);
        }
        tokens.skip();
    }

    /** A value may be an incident, wrap one, or hold a list or a table of them under names of its own. */
    private void addNested(Json value, int depth) {
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
            if (!(member.value() instanceof Members members)) {
                addNested(member.value(), depth + 1);
            } else if (!Envelopes.isAboutFile(member.key()) && isIncident(members)) {
                addNested(Envelopes.named(member.key(), members), depth + 1);
            } else {
                // That it is none is known: to ask again at each level would take time with the square of the depth.
                addWithin(members, depth + 1);
            }
        }
    }

    private boolean understood(Entry entry) {
        return entries.understands(
                entry.words(), entry.properties().stream().map(Property::key).toList());
    }

    /** Returns whether a value is an incident, perhaps in an envelope. */
    boolean isIncident(Json value) {
        return value instanceof Members object && understood(JsonEntries.of(Envelopes.open(object)));
    }

    private boolean add(Members object) {
        Entry entry = JsonEntries.of(Envelopes.open(object));
        boolean incident = understood(entry)
                && !Envelopes.holdsSeveral(object)
                && JsonTable.rows(object).isEmpty();
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
