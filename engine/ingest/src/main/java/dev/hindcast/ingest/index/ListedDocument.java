package dev.hindcast.ingest.index;

import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentIndex;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.query.ReportingCalendar;
import java.io.Serializable;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a document an index page may speak of.
 *
 * @param path of the document
 * @param quarter in which its times lie, {@code 2024-Q3}; empty if it has none
 * @param statedSeconds the durations it states, by name
 */
public record ListedDocument(String path, String quarter, Map<String, Long> statedSeconds) implements Serializable {
    public ListedDocument {
        statedSeconds = Map.copyOf(statedSeconds);
    }

    /**
     * Returns what of an incident's document an index page may speak of.
     *
     * @param zone of times whose document states none
     */
    public static ListedDocument of(Incident incident, Optional<ZoneId> zone) {
        ReportingCalendar calendar = new ReportingCalendar(zone.orElse(ZoneOffset.UTC), Month.JANUARY);
        return new ListedDocument(
                incident.source().path(),
                calendar.dayOf(incident).map(calendar::quarterOf).orElse(""),
                incident.statedDurations().stream()
                        .collect(Collectors.toMap(
                                StatedDuration::name, StatedDuration::seconds, (first, second) -> first)));
    }

    /** Returns the names of all documents that an index page lists, as {@link #name} makes them. */
    public static Set<String> named(List<IncidentIndex> indexes) {
        return indexes.stream()
                .flatMap(index -> index.periods().stream())
                .flatMap(period -> period.links().stream())
                .map(link -> name(link.target()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns what a path and a link to it have in common: the file's name without its ending. */
    public static String name(String path) {
        String plain = path.replaceFirst("[?#].*$", "").replaceFirst("/$", "");
        String name = plain.substring(plain.lastIndexOf('/') + 1);
        return name.replaceFirst("(?<=.)(?:\\.[A-Za-z][A-Za-z0-9]{0,9})+$", "");
    }
}
