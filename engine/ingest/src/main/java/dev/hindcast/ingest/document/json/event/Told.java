package dev.hindcast.ingest.document.json.event;

import dev.hindcast.ingest.document.json.value.Json.Member;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What events told of one incident, in whatever order they stand in the file. Not thread-safe. */
final class Told {
    private static final Map<String, String> TIMES = Map.of(
            "acknowledged",
            "acknowledged_at",
            "mitigated",
            "mitigated_at",
            "resolved",
            "resolved_at",
            "closed",
            "closed_at");
    private static final String REOPENED = "reopened";
    /** What a reopened incident has no longer. */
    private static final Set<String> ENDS = Set.of("resolved at", "closed at", "ended at", "end time");
    /** A reference calls itself something else than the incident. */
    private static final String TYPE = "type";
    /** An incident has few deeds that count; of a broken file's endless ones the first are kept. */
    private static final int MOST = 1000;

    private final List<Deed> deeds = new ArrayList<>();
    private Members state;
    private Optional<Instant> newest = Optional.empty();

    void add(Members told, Deed deed) {
        if (deeds.size() < MOST
                && (TIMES.containsKey(deed.name()) || deed.name().equals(REOPENED))) {
            deeds.add(deed);
        }
        boolean older = newest.isPresent()
                && deed.at().filter(at -> at.isBefore(newest.get())).isPresent();
        if (state == null) {
            state = told;
        } else if (older) {
            state = filled(state, without(told));
        } else {
            state = filled(told, deed.name().equals(REOPENED) ? without(state) : state);
        }
        newest = older ? newest : deed.at();
    }

    /** A state that leaves out what another one says, such as a mere reference, takes it from there. */
    private static Members filled(Members newer, Members older) {
        Map<String, Member> members = new LinkedHashMap<>();
        newer.members().forEach(member -> members.put(member.words(), member));
        boolean lacks = false;
        for (Member member : older.members()) {
            lacks |= members.putIfAbsent(member.words(), member) == null;
        }
        if (!lacks) {
            return newer;
        }
        older.members().stream()
                .filter(member -> member.words().equals(TYPE))
                .forEach(member -> members.put(TYPE, member));
        return new Members(List.copyOf(members.values()), newer.line());
    }

    private static Members without(Members ended) {
        return new Members(
                ended.members().stream()
                        .filter(member -> !ENDS.contains(member.words()))
                        .toList(),
                ended.line());
    }

    /** Returns the last state with when the incident was taken on first, mitigated and over. */
    Members whole() {
        List<Member> members = new ArrayList<>(state.members());
        times().forEach((key, time) -> {
            Member member = new Member(key, time);
            if (state.get(member.words()).isEmpty()) {
                members.add(member);
            }
        });
        return new Members(members, state.line());
    }

    private Map<String, Scalar> times() {
        if (deeds.stream().allMatch(deed -> deed.at().isPresent())) {
            deeds.sort(Comparator.comparing(deed -> deed.at().orElseThrow()));
        }
        Map<String, Scalar> times = new LinkedHashMap<>();
        for (Deed deed : deeds) {
            if (deed.name().equals(REOPENED)) {
                times.remove(TIMES.get("resolved"));
                times.remove(TIMES.get("closed"));
            } else {
                times.putIfAbsent(TIMES.get(deed.name()), deed.time());
            }
        }
        return times;
    }
}
