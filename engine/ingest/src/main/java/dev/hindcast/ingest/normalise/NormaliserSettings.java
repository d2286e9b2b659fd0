package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.model.Severity;
import dev.hindcast.model.time.DurationDefinition;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the user says about the documents.
 *
 * @param zone for times whose document states none
 * @param severities the organisation's words to the common scale
 * @param headings more words for a section's role, by the role's id
 * @param services other names of services to the one that is used
 * @param people names to remove everywhere
 * @param durations durations of the user's own, which documents may state by name
 * @param keepNames whether names of people stay; the user has to ask for it
 * @param dateOrder how dates of figures are meant that nothing in their document decides; {@link FigureOrder#UNTOLD} if the user does not say
 */
public record NormaliserSettings(
        Optional<ZoneId> zone,
        Map<String, Severity> severities,
        Map<String, List<String>> headings,
        Map<String, String> services,
        List<String> people,
        List<DurationDefinition> durations,
        boolean keepNames,
        FigureOrder dateOrder) {
    /** Nothing said. */
    public static final NormaliserSettings DEFAULT =
            new NormaliserSettings(Optional.empty(), Map.of(), Map.of(), Map.of(), List.of(), List.of());

    public NormaliserSettings {
        severities = lowerCase(severities);
        headings = Map.copyOf(headings);
        services = lowerCase(services);
        people = List.copyOf(people);
        durations = List.copyOf(durations);
    }

    /** Settings of a user who wants names removed. */
    public NormaliserSettings(
            Optional<ZoneId> zone,
            Map<String, Severity> severities,
            Map<String, List<String>> headings,
            Map<String, String> services,
            List<String> people,
            List<DurationDefinition> durations) {
        this(zone, severities, headings, services, people, durations, false, FigureOrder.UNTOLD);
    }

    /** Returns the same settings with another zone. */
    public NormaliserSettings withZone(ZoneId other) {
        return new NormaliserSettings(
                Optional.of(other), severities, headings, services, people, durations, keepNames, dateOrder);
    }

    /** Returns the same settings with an order of day and month. */
    public NormaliserSettings withDateOrder(FigureOrder order) {
        return new NormaliserSettings(zone, severities, headings, services, people, durations, keepNames, order);
    }

    private static <T> Map<String, T> lowerCase(Map<String, T> map) {
        Map<String, T> lower = new TreeMap<>();
        map.forEach((key, value) -> lower.put(key.strip().toLowerCase(Locale.ROOT), value));
        return Map.copyOf(lower);
    }
}
