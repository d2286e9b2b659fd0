package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of named times and lengths, such as milestones: each item is a property under its own name. */
final class Moments {
    private static final Set<String> LISTS = Set.of(
            "milestones",
            "phases",
            "stages",
            "incident timestamp values",
            "incident timestamps",
            "timestamps",
            "duration metrics",
            "transitions");
    private static final List<String> NAMES = List.of("name", "type", "slug", "milestone", "phase", "stage", "label");
    private static final List<String> HOLDERS = List.of("incident timestamp", "duration metric", "timestamp");
    private static final List<String> VALUES = List.of("occurred at", "value", "at", "timestamp", "time", "date");

    private Moments() {}

    private static final List<String> EPOCHS =
            List.of("seconds", "epoch second", "epoch seconds", "epoch millis", "unix", "number long");
    private static final Pattern EPOCH = Pattern.compile("[12]\\d{9}(?:\\d{3})?");
    private static final Pattern PARTS =
            Pattern.compile("((?:19|20)\\d\\d) (1?\\d) ([123]?\\d) ([12]?\\d) ([1-5]?\\d)(?: \\d+){0,2}");
    private static final Pattern ACTIONS = Pattern.compile("\\d{1,4}");
    private static final int ACKNOWLEDGES = 2;

    /** A time says less of itself. */
    private static final int MOST_KEYS = 6;

    /** Keys under which a time is kept, firmest first, and those that may stand beside them. */
    private static final List<String> KEPT =
            List.of("iso", "iso8601", "utc", "string", "date", "date time", "datetime", "raw");

    private static final List<String> UTC = List.of("utc");
    private static final List<String> COUNTED = List.of("unix", "epoch", "timestamp");
    private static final List<String> ZONES = List.of("timezone", "time zone", "tz");

    private static final Set<String> SHOWN = Set.of(
            "iso",
            "iso8601",
            "utc",
            "string",
            "date",
            "date time",
            "datetime",
            "raw",
            "human",
            "relative",
            "formatted",
            "display",
            "display value",
            "diff",
            "ago",
            "unix",
            "epoch",
            "timestamp",
            "timezone",
            "time zone",
            "tz",
            "timezone type",
            "type");

    private static final Pattern ISO = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?\\s?(?:Z|UTC|[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern STATES_ZONE = Pattern.compile("(?:Z|UTC|\\d[+-]\\d\\d:?\\d\\d)$");

    /** Returns the figures of the time that an object is, as programs write it; absent if it is another object. */
    static Optional<Scalar> time(Members object) {
        Optional<Scalar> local = object.text(List.of("date time"));
        Optional<Scalar> zone = object.text(List.of("time zone"));
        if (local.isPresent() && zone.isPresent()) {
            return Optional.of(new Scalar(
                    local.get().text() + " " + zone.get().text(), local.get().line()));
        }
        Optional<Scalar> shown = shown(object);
        if (shown.isPresent()) {
            return shown;
        }
        boolean wraps = object.members().size() == 1 && object.members().get(0).value() instanceof Members;
        return wraps && Keys.words(object.members().get(0).key()).equals("date")
                ? time((Members) object.members().get(0).value())
                : object.text(EPOCHS)
                        .filter(figures -> object.members().size() <= MOST_KEYS
                                && EPOCH.matcher(figures.text()).matches());
    }

    /** A time as programs keep it, beside words for people and the zone that it is in. */
    private static Optional<Scalar> shown(Members object) {
        boolean shows = object.members().size() > 1
                && object.members().stream()
                        .allMatch(member -> member.value() instanceof Scalar && SHOWN.contains(member.words()));
        return shows ? exact(object) : Optional.empty();
    }

    /** What says its zone goes before figures that count from 1970, and these before a time whose zone has to be told. */
    private static Optional<Scalar> exact(Members object) {
        Optional<Scalar> first = kept(object, KEPT).findFirst();
        return kept(object, KEPT)
                .filter(time -> STATES_ZONE.matcher(time.text()).find())
                .findFirst()
                .or(() -> kept(object, UTC).findFirst().map(time -> in("UTC", time)))
                .or(() -> first.flatMap(time -> COUNTED.stream()
                        .flatMap(key -> object.text(List.of(key)).stream())
                        .filter(figures -> isEpoch(figures.text()))
                        .findFirst()))
                .or(() -> first.map(time -> object.text(ZONES)
                        .filter(zone -> !zone.text().isBlank())
                        .map(zone -> in(zone.text(), time))
                        .orElse(time)));
    }

    private static Stream<Scalar> kept(Members object, List<String> keys) {
        return keys.stream()
                .flatMap(key -> object.text(List.of(key)).stream())
                .filter(time -> ISO.matcher(time.text()).matches());
    }

    private static Scalar in(String zone, Scalar time) {
        return new Scalar(time.text() + " " + zone, time.line());
    }

    /** Returns the time of which a list gives year, month, day, hour and minute; absent if it is another list. */
    static Optional<Scalar> time(Items parts) {
        if (!parts.items().stream().allMatch(Scalar.class::isInstance)
                || parts.items().size() > MOST_KEYS + 1) {
            return Optional.empty();
        }
        Matcher found = PARTS.matcher(
                parts.items().stream().map(part -> ((Scalar) part).text()).collect(Collectors.joining(" ")));
        return found.matches()
                ? Optional.of(new Scalar(
                        found.group(1) + "-" + two(found.group(2)) + "-" + two(found.group(3)) + " "
                                + two(found.group(4)) + ":" + two(found.group(5)),
                        parts.line()))
                : Optional.empty();
    }

    private static String two(String figures) {
        return figures.length() == 1 ? "0" + figures : figures;
    }

    /** Returns the property, absent if the list is another or the item has no value. */
    static Optional<Property> of(String key, Members item) {
        String words = Keys.words(key);
        if (words.equals("acknowledges")) {
            return acknowledgement(item);
        }
        if (LISTS.stream().noneMatch(list -> words.equals(list) || words.endsWith(" " + list))) {
            return Optional.empty();
        }
        Optional<String> name = HOLDERS.stream()
                .flatMap(holder -> item.get(holder).stream())
                .filter(Members.class::isInstance)
                .flatMap(holder -> ((Members) holder).text(NAMES).stream())
                .findFirst()
                .or(() -> item.text(NAMES))
                .map(Scalar::text);
        Optional<Scalar> seconds = item.text(List.of("value seconds"));
        if (seconds.isPresent()) {
            return name.map(label -> property(label + " seconds", seconds.get()));
        }
        Optional<Scalar> value = item.get("value")
                .filter(Members.class::isInstance)
                .flatMap(nested -> ((Members) nested).text(VALUES))
                .or(() -> item.text(VALUES));
        return name.flatMap(label -> value.map(time -> property(label, time)));
    }

    /** Returns whether the figures are those of a time that counts from 1970. */
    static boolean isEpoch(String figures) {
        return EPOCH.matcher(figures).matches();
    }

    /** An update of a problem may acknowledge it, as one of the things that its figure stands for. */
    private static Optional<Property> acknowledgement(Members item) {
        return item.text(List.of("action"))
                .filter(action -> ACTIONS.matcher(action.text()).matches()
                        && (Integer.parseInt(action.text()) & ACKNOWLEDGES) != 0)
                .flatMap(action -> item.text(List.of("clock")))
                .map(clock -> property("acknowledged at", clock));
    }

    private static Property property(String name, Scalar value) {
        return new Property(name, value.text(), value.line(), false);
    }
}
