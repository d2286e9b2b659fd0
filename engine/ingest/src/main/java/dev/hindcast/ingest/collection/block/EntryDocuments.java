package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.collection.FigureDates;
import dev.hindcast.ingest.collection.entry.Dialect;
import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.EntryKeys;
import dev.hindcast.ingest.collection.entry.Labelled;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.UserColumns;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.collection.entry.sign.Monitored;
import dev.hindcast.ingest.collection.entry.sign.OtherWork;
import dev.hindcast.ingest.collection.entry.sign.ProvenLength;
import dev.hindcast.ingest.collection.entry.sign.RelatedNames;
import dev.hindcast.ingest.collection.entry.sign.Tags;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.model.Reading.Rejected;
import dev.hindcast.model.RejectionCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Turns the entries of one file into documents, in the file's order. Used for one file; not thread-safe. */
public final class EntryDocuments {
    private static final Set<String> STATES = Set.of("state", "status", "incident status", "incident status category");
    /** A longer list goes on before its object has ended. */
    private static final int MOST_HELD = 500;

    private static final long MOST_HELD_CHARS = 1 << 20;

    private static final String ZONE = "time zone";
    /** A key of a user's own field, as the program counts them. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{3}$");

    private static final Set<String> DEFAULTS = Set.of("team", "services");
    private static final Pattern WITHDRAWN =
            Pattern.compile("(?i)\\s*(?:\\d\\s*-?\\s*)?(?:cancell?ed|declined|merged)\\s*");

    private final String format;
    private final CollectionSettings settings;
    private final CollectionSink sink;
    private final UserColumns columns;
    private final Labelled labelled;
    private final EntryKeys keys = new EntryKeys();
    private final FigureDates dates = new FigureDates();
    /** What keys that say nothing are called, as stated beside the entries. */
    private final Map<String, String> names = new TreeMap<>();

    private final RelatedNames related = new RelatedNames();
    /** The team and the services stated above the entries, by label. */
    private final Map<String, List<Property>> defaults = new TreeMap<>();
    /** The zone stated above the entries. */
    private Optional<Property> zone = Optional.empty();
    /** What waits for a zone that may stand behind the list; absent while nothing does. */
    private Optional<List<Runnable>> held = Optional.empty();
    /** Of what waits, in characters. */
    private long heldChars;
    /** Whether entries went on before the object around them had ended. */
    private boolean passed;

    /**
     * Prepares for one file.
     *
     * @param format the reader's name
     * @param settings how the file is read
     * @param sink takes the documents
     */
    public EntryDocuments(String format, CollectionSettings settings, CollectionSink sink) {
        this.format = format;
        this.settings = settings;
        this.sink = sink;
        this.columns = new UserColumns(settings.columns());
        this.labelled = new Labelled(columns);
    }

    /** A comma may stand before decimals in this file. */
    public void expectCommas() {
        labelled.expectCommas();
    }

    /** Returns the path of the file. */
    public String source() {
        return settings.source();
    }

    /** Returns whether entries with these keys tell of incidents. */
    public boolean understands(Set<String> words, List<String> keysAsWritten) {
        return Vocabulary.tellsIncident(words)
                || !Dialect.of(words).name().isEmpty()
                || keysAsWritten.stream().anyMatch(key -> columns.of(key).isPresent());
    }

    /** Looks at what stands beside the entries: a zone holds for those that name none. */
    public void addBeside(Property property) {
        if (label(property).equals(ZONE)
                && ZoneNames.read(property.value().strip()).isPresent()) {
            if (passed && zone.isEmpty()) {
                refuse(
                        property.line(),
                        "this zone stands behind entries that were read without it; write it above them");
            }
            zone = Optional.of(property);
        }
    }

    /** Looks at a zone that a remark states: it holds where no field does. */
    public void addNoted(Property stated) {
        if (zone.isEmpty()) {
            zone = Optional.of(stated);
        }
    }

    /** Lets the entries wait, unless they are very many, until {@link #release}: a zone, the names of their keys, or a date that tells which figure is the month may stand behind them. */
    public void hold() {
        if (!passed && held.isEmpty()) {
            held = Optional.of(new ArrayList<>());
        }
    }

    /** Hands on what waits, in its order. */
    public void release() {
        List<Runnable> waiting = held.orElse(List.of());
        held = Optional.empty();
        heldChars = 0;
        waiting.forEach(Runnable::run);
    }

    private void inOrder(Runnable step) {
        if (held.isEmpty()) {
            step.run();
            return;
        }
        held.get().add(step);
        if (held.get().size() >= MOST_HELD || heldChars > MOST_HELD_CHARS) {
            passed = true;
            release();
        }
    }

    /** Looks at what holds for entries that have none of their own: their team and their services. */
    public void addDefault(Property property) {
        String label = label(property);
        if (DEFAULTS.contains(label) && !property.value().isBlank()) {
            defaults.computeIfAbsent(label, words -> new ArrayList<>()).add(property);
        }
    }

    /** Looks at what a key that says nothing is called: {@code customfield_10210}. */
    public void addName(String key, String name) {
        if (!key.equals(name) && NUMBERED.matcher(key).find()) {
            names.putIfAbsent(key, name);
        }
    }

    /**
     * Looks at the name of a record that entries refer to.
     *
     * @param key what stands before the name of the relation in their keys
     */
    public void addRelated(String key, String reference, String name) {
        related.addName(key, reference, name);
    }

    private Entry completed(Entry own) {
        Entry written = related.in(own.named(names));
        if (!states(written, FigureOrder.FIELD)) {
            Optional<FigureOrder> order = dates.order();
            written = order.isEmpty()
                    ? written
                    : written.with(new Property(FigureOrder.FIELD, order.get().name(), written.line(), false));
        }
        Entry entry = zone.isEmpty() || states(written, ZONE) ? written : written.with(zone.get());
        for (Map.Entry<String, List<Property>> stated : defaults.entrySet()) {
            if (!states(written, stated.getKey())) {
                for (Property property : stated.getValue()) {
                    entry = entry.with(property);
                }
            }
        }
        return entry;
    }

    private static boolean states(Entry entry, String label) {
        return entry.properties().stream()
                .filter(property -> !property.value().isBlank())
                .anyMatch(property -> label(property).equals(label));
    }

    private static String label(Property property) {
        return Vocabulary.label(property.words()).orElse(property.words());
    }

    /** Reads an entry. */
    public void add(Entry written) {
        heldChars += held.isEmpty() ? 0 : written.chars();
        dates.see(written.properties().stream().map(Property::value).toList());
        inOrder(() -> read(written));
    }

    private void read(Entry written) {
        Entry named = ProvenLength.in(labelled.of(completed(written)));
        Entry tagged = named.with(Tags.in(named.properties()));
        Entry entry = tagged.with(
                Monitored.in(tagged.properties(), Dialect.of(written.words()).name()));
        Optional<String> own = entry.first(List.of("key"))
                .or(() -> entry.first(Vocabulary.KEYS))
                .map(Property::value);
        String source = settings.source() + "#" + keys.next(own);
        Optional<Property> withdrawn = entry.properties().stream()
                .filter(property -> STATES.contains(property.words()))
                .filter(property -> WITHDRAWN.matcher(property.value()).matches())
                .findFirst();
        Optional<String> reason = withdrawn
                .map(state -> "its status is \"" + state.value().strip() + "\": it was no incident after all")
                .or(() -> Monitored.well(named)
                        .map(state ->
                                "its " + state.key() + " is \"" + state.value().strip() + "\": nothing was out"))
                .or(() -> OtherWork.in(written)
                        .map(kind -> "it is \"" + kind.value().strip() + "\" by its " + kind.key()));
        if (reason.isPresent()) {
            sink.rejected(new Rejected(source, entry.line(), RejectionCause.NOT_AN_INCIDENT, reason.get()));
        } else {
            EntryBlocks blocks = new EntryBlocks(entry, settings);
            sink.document(new PostmortemDocument(
                    source, format, blocks.metadata(), blocks.blocks(), blocks.findings(source)));
        }
    }

    /** Counts an entry that cannot be read, so that those after it keep their positions. */
    public void broken(int line, String reason) {
        inOrder(() -> keys.next(Optional.empty()));
        refuse(line, reason);
    }

    /** Tells of an entry that is none. */
    public void noIncident(int line, String reason) {
        inOrder(() -> sink.rejected(new Rejected(settings.source(), line, RejectionCause.NOT_AN_INCIDENT, reason)));
    }

    /** Tells that a part of the file cannot be read. */
    public void refuse(int line, String reason) {
        inOrder(() -> sink.rejected(new Rejected(settings.source(), line, RejectionCause.UNREADABLE, reason)));
    }

    /** Tells that the file holds no incidents. */
    public void noIncidents(String reason) {
        sink.rejected(new Rejected(settings.source(), 1, RejectionCause.NOT_AN_INCIDENT, reason));
    }
}
