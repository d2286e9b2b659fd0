package dev.hindcast.ingest.document.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.block.ForeignEntries;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.document.json.chat.Chat;
import dev.hindcast.ingest.document.json.value.Json;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Member;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import dev.hindcast.ingest.document.json.value.JsonTokens;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a JSON text token by token and hands its values to a collection, so that only one incident is held at a time. */
final class JsonText {
    /** What has more keys before a list wraps incidents, and is none. */
    private static final int MOST_KEYS = 1_000;

    private final EntryDocuments entries;
    private final JsonCollection collection;
    private final int mostValues;

    /**
     * Reads into a collection.
     *
     * @param entries where the collection hands its incidents on
     * @param mostValues so many values may one of them hold
     */
    JsonText(EntryDocuments entries, JsonCollection collection, int mostValues) {
        this.entries = entries;
        this.collection = collection;
        this.mostValues = mostValues;
    }

    /** Reads one line that is an object of its own. */
    void readLine(String line, int linesBefore) throws IOException {
        JsonTokens tokens = JsonTokens.of(new StringReader(line), linesBefore, mostValues);
        try {
            tokens.next();
            Json value = tokens.value();
            if (tokens.next() != null) {
                collection.brokenLine(linesBefore + 1, "more follows after the object");
            } else if (!Envelopes.isInstruction(value)) {
                int before = collection.found();
                collection.addNested(value, 0);
                if (collection.found() == before) {
                    collection.brokenLine(linesBefore + 1, "its keys are not those of an incident");
                }
            }
        } catch (JsonProcessingException e) {
            collection.brokenLine(linesBefore + 1, JsonTokens.reason(e));
        } catch (JsonTokens.TooLarge e) {
            collection.brokenLine(linesBefore + 1, e.getMessage());
        }
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
            collection.refuse(tokens.line(e), JsonTokens.reason(e));
        } catch (JsonTokens.TooLarge e) {
            collection.refuse(tokens.line(), e.getMessage());
        } finally {
            entries.release();
        }
    }

    /**
     * If the first object is no incident the array is something else.
     *
     * @param header the names of the columns, if it is a table of rows without names; else the first row holds them
     */
    private void readArray(JsonTokens tokens, Optional<List<String>> header) throws IOException {
        boolean incidents = true;
        ForeignEntries foreign = new ForeignEntries(entries, collection.found() > 0);
        Optional<List<String>> names = header;
        List<Json> messages = new ArrayList<>();
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            boolean nested = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
            if (incidents && !nested && token != JsonToken.VALUE_NULL) {
                foreign.add(tokens.line());
            }
            if (!incidents || !nested) {
                tokens.skip();
                continue;
            }
            int line = tokens.line();
            int before = collection.found();
            Json value = tokens.value();
            if (value instanceof Items row && names.isEmpty() && isHeader(row)) {
                names = Optional.of(JsonTable.names(row));
                continue;
            }
            if (!foreign.isAmongIncidents() && collection.isMessage(value)) {
                // One more than there may be tells that there are too many.
                if (messages.size() <= Chat.MOST) {
                    messages.add(value);
                }
                continue;
            }
            boolean isRow = value instanceof Items && names.isPresent();
            collection.addNested(isRow ? JsonTable.row(names.get(), (Items) value) : value, 1);
            foreign.seen(collection.found() > before, line);
            incidents = foreign.isAmongIncidents();
        }
        collection.addChat(messages);
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
        int before = collection.found();
        int asked = -1;
        boolean incident = false;
        Optional<List<String>> columns = Optional.empty();
        while (tokens.next() != JsonToken.END_OBJECT) {
            String key = tokens.key();
            JsonToken token = tokens.next();
            boolean array = token == JsonToken.START_ARRAY && JsonCollection.isName(Keys.words(key));
            if (array && asked != members.size()) {
                asked = members.size();
                incident = asked <= MOST_KEYS && collection.isUnderstood(new Members(List.copyOf(members), line));
            }
            if (array && !incident) {
                entries.hold();
                readArray(tokens, columns);
            } else if (members.size() < mostValues) {
                Member member = new Member(key, tokens.value());
                members.add(member);
                collection.addBeside(member);
                Optional<List<String>> header = JsonTable.header(member);
                columns = header.isPresent() ? header : columns;
            } else {
                collection.cutShort(tokens.line(), mostValues);
                tokens.skip();
            }
        }
        if (collection.found() == before) {
            entries.hold();
            collection.addNested(new Members(members, line), 0);
        }
    }
}
