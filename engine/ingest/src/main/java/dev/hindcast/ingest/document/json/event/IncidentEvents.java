package dev.hindcast.ingest.document.json.event;

import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The events that a program sent of its incidents: the last state of each counts, with when it was taken on, mitigated and over. Used for one file; not thread-safe. */
public final class IncidentEvents {
    /** Of more the first ones are kept. */
    public static final int MOST = 10_000;

    private static final Pattern TYPE = Pattern.compile("(?i)incidents?[._:/-](?:v\\d[._])?(\\w{3,40})");
    private static final List<String> TYPES = List.of("event type", "type", "name");
    private static final List<String> TIMES =
            List.of("occurred at", "issued at", "happened at", "timestamp", "created at");
    private static final List<String> IDS = List.of("id", "uuid", "number", "incident key");

    private final Map<String, Told> incidents = new LinkedHashMap<>();
    private int beyond;

    /** Takes on an event; returns whether the value is one. */
    public boolean add(Members value) {
        Members event = value.get("event")
                .filter(Members.class::isInstance)
                .map(Members.class::cast)
                .orElse(value);
        Optional<Members> state = event.get("data")
                .or(() -> value.get("data"))
                .filter(Members.class::isInstance)
                .map(Members.class::cast);
        Optional<String> deed = event.text(TYPES)
                .map(type -> TYPE.matcher(type.text()))
                .filter(Matcher::matches)
                .map(type -> type.group(1).toLowerCase(Locale.ROOT));
        Optional<Scalar> time = event.text(TIMES);
        Optional<String> id = state.flatMap(incident -> incident.text(IDS)).map(Scalar::text);
        if (deed.isEmpty() || time.isEmpty() || id.isEmpty()) {
            return false;
        }
        Told known = incidents.get(id.get());
        if (known == null && incidents.size() == MOST) {
            beyond = beyond == 0 ? value.line() : beyond;
            return true;
        }
        incidents
                .computeIfAbsent(id.get(), first -> new Told())
                .add(
                        state.get(),
                        new Deed(deed.get(), time.get(), Deed.instant(time.get().text())));
        return true;
    }

    /** Returns the incidents, in the order in which they were first told of. */
    public List<Members> incidents() {
        return incidents.values().stream().map(Told::whole).toList();
    }

    /** Returns the line of the first event of an incident more than are kept. */
    public OptionalInt beyond() {
        return beyond == 0 ? OptionalInt.empty() : OptionalInt.of(beyond);
    }
}
