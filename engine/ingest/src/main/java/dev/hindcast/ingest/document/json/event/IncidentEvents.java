package dev.hindcast.ingest.document.json.event;

import dev.hindcast.ingest.document.json.value.Json.Member;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The events that a program sent of its incidents: the last state of each counts, with when it was taken on, mitigated and over. Used for one file; not thread-safe. */
public final class IncidentEvents {
    /** Of more the first ones are kept. */
    private static final int MOST = 10_000;

    private static final Pattern TYPE = Pattern.compile("(?i)incidents?[._:/-](?:v\\d[._])?(\\w{3,40})");
    private static final List<String> TYPES = List.of("event type", "type", "name");
    private static final List<String> TIMES =
            List.of("occurred at", "issued at", "happened at", "timestamp", "created at");
    private static final List<String> IDS = List.of("id", "uuid", "number", "incident key");
    private static final Map<String, String> TOLD = Map.of(
            "acknowledged",
            "acknowledged_at",
            "mitigated",
            "mitigated_at",
            "resolved",
            "resolved_at",
            "closed",
            "closed_at");

    private final Map<String, Told> incidents = new LinkedHashMap<>();

    /** What is known of one incident. */
    private record Told(Members state, Map<String, Scalar> times) {}

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
        Told before = incidents.get(id.get());
        if (before != null || incidents.size() < MOST) {
            Map<String, Scalar> times = before == null ? new LinkedHashMap<>() : before.times();
            Optional.ofNullable(TOLD.get(deed.get())).ifPresent(key -> times.putIfAbsent(key, time.get()));
            if (deed.get().equals("reopened")) {
                times.remove("resolved_at");
                times.remove("closed_at");
            }
            incidents.put(id.get(), new Told(state.get(), times));
        }
        return true;
    }

    /** Returns the incidents, in the order in which they were first told of. */
    public List<Members> incidents() {
        return incidents.values().stream().map(IncidentEvents::whole).toList();
    }

    private static Members whole(Told told) {
        List<Member> members = new ArrayList<>(told.state().members());
        told.times().forEach((key, time) -> {
            Member member = new Member(key, time);
            if (told.state().get(member.words()).isEmpty()) {
                members.add(member);
            }
        });
        return new Members(members, told.state().line());
    }
}
