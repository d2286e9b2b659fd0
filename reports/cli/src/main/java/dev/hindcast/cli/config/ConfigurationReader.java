package dev.hindcast.cli.config;

import dev.hindcast.ingest.IngestLimits;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.Severity;
import dev.hindcast.model.time.BusinessCalendar;
import dev.hindcast.model.time.DurationDefinition;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The keys of {@code hindcast.yml}, each to its value. */
final class ConfigurationReader {
    /** Every key there is, in the order of the documentation. */
    static final List<String> KEYS = List.of(
            "zone",
            "date-order",
            "fiscal-year-start",
            "calendars",
            "durations",
            "severities",
            "headings",
            "columns",
            "exclude",
            "services",
            "people",
            "ignore",
            "limits",
            "taxonomy",
            "abstain-below");

    private final Path file;
    private Map<String, Node.Entry> entries = Map.of();

    ConfigurationReader(Path file) {
        this.file = file;
    }

    /** Returns the configuration, refusing the first key that is unknown or cannot be used. */
    Configuration read(Node.Mapping document) {
        entries = document.entries();
        Map<String, String> origins = new LinkedHashMap<>();
        for (Node.Entry entry : entries.values()) {
            if (!KEYS.contains(entry.key())) {
                throw entry.place().unknown("key", entry.key(), KEYS);
            }
            origins.put(entry.key(), entry.place().file() + ":" + entry.place().line());
        }
        Optional<ZoneId> zone = entry("zone").map(Words::zone);
        return new Configuration(
                zone,
                entry("date-order").map(entry -> Words.oneOf("order", scalar(entry), FigureOrder.byWords())),
                entry("fiscal-year-start").map(entry -> Words.oneOf("month", scalar(entry), Words.months())),
                durations(zone),
                words("severities", ConfigurationReader::severity),
                entry("headings").map(Headings::read).orElse(Map.of()),
                words("columns", Columns::header),
                entry("exclude").map(ConfigurationReader::kinds),
                words("services", Node.Entry::text),
                entry("people").map(entry -> People.read(entry, file)).orElse(List.of()),
                entry("ignore").map(IgnoredFiles::read).orElse(List.of()),
                entry("limits").map(Limits::read).orElseGet(IngestLimits::defaults),
                Causes.read(entry("taxonomy"), entry("abstain-below"), file),
                false,
                origins);
    }

    private Optional<Node.Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private List<DurationDefinition> durations(Optional<ZoneId> zone) {
        Map<String, BusinessCalendar> calendars =
                entry("calendars").map(entry -> Calendars.read(entry, zone)).orElse(Map.of());
        return entry("durations").map(entry -> Durations.read(entry, calendars)).orElse(List.of());
    }

    private <T> Map<String, T> words(String key, Function<Node.Entry, T> value) {
        Map<String, T> words = new LinkedHashMap<>();
        entry(key)
                .map(Node.Entry::children)
                .orElse(List.of())
                .forEach(child -> words.put(child.key(), value.apply(child)));
        return words;
    }

    private static Severity severity(Node.Entry entry) {
        Map<String, Severity> known = new LinkedHashMap<>();
        Arrays.stream(Severity.values()).forEach(severity -> known.put(severity.name(), severity));
        return Words.oneOf("severity", scalar(entry), known);
    }

    private static Set<IncidentKind> kinds(Node.Entry entry) {
        Map<String, IncidentKind> known = new LinkedHashMap<>();
        Arrays.stream(IncidentKind.values()).forEach(kind -> known.put(kind.id(), kind));
        Set<IncidentKind> kinds = new LinkedHashSet<>();
        entry.list().forEach(item -> kinds.add(Words.oneOf("kind", item, known)));
        return kinds;
    }

    private static Node.Scalar scalar(Node.Entry entry) {
        return new Node.Scalar(entry.text(), entry.value().place());
    }
}
