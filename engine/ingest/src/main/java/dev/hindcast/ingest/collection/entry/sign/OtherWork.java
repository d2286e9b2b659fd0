package dev.hindcast.ingest.collection.entry.sign;

import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What trackers keep beside incidents: an export of everything has stories, features and requests among its rows, whose ends are no repairs. */
public final class OtherWork {
    private static final Set<String> TYPES = Set.of(
            "type",
            "issue type",
            "issuetype",
            "work type",
            "work item type",
            "ticket type",
            "request type",
            "tracker",
            "kind");

    private static final Set<String> TAGS = Set.of("labels", "label", "tags");

    /** A "task" or a "bug" may be how somebody files an incident. */
    private static final Pattern TYPE = Pattern.compile(
            "(?i)\\s*(?:(?:user )?story|epic|sub-?task|(?:new )?feature(?: request)?|improvement|enhancement|spike|initiative|product backlog item|idea|question)\\s*");

    /** Somebody reports these too, and somebody answers. */
    private static final Pattern REQUEST = Pattern.compile(
            "(?iu)\\s*(?:(?:service|change) request(?:\\b.*)?|demande(?: de service)?|(?:service-?)?anfrage|(?:service-?)?verzoek|richiesta(?: di servizio)?|solicitud(?: de servicio)?|requerimiento|solicitação|requisição|beställning)\\s*");

    private static final Pattern TAG = Pattern.compile(
            "(?i)\\s*(?:(?:kind|type)[/: ] ?)?(?:enhancement|feature(?:[- ]request)?|question|good first issue|proposal)\\s*");

    /** Beside such a label the others only say what is to be done about it. */
    private static final Pattern TAG_OF_INCIDENT = Pattern.compile(
            "(?i).*\\b(?:incidents?|outages?|post-?mortems?|rca|sev(?:erity)?[- ]?\\d|p[01]|down(?:time)?|disruption|degraded|degradation|status|bug)\\b.*");

    /** Nobody states these of other work. */
    private static final Set<String> OF_INCIDENT = Set.of("started", "detected", "acknowledged", "mitigated");

    private OtherWork() {}

    /** Returns the property that says that an entry is other work, absent if it may be an incident, as one that says when it began is. */
    public static Optional<Property> in(Entry entry) {
        Optional<Property> request = typed(entry, REQUEST);
        boolean begun = entry.properties().stream()
                .anyMatch(property -> !property.value().isBlank()
                        && Vocabulary.label(property.words())
                                .filter("started"::equals)
                                .isPresent());
        if (request.isPresent() && !begun) {
            return request;
        }
        boolean told = entry.properties().stream()
                .anyMatch(property -> Vocabulary.label(property.words())
                        .filter(OF_INCIDENT::contains)
                        .isPresent());
        return told ? Optional.empty() : stated(entry);
    }

    private static Optional<Property> stated(Entry entry) {
        Optional<Property> type = typed(entry, TYPE);
        return type.isPresent() ? type : byTags(entry.properties());
    }

    private static Optional<Property> typed(Entry entry, Pattern type) {
        return entry.properties().stream()
                .filter(property -> TYPES.contains(property.words())
                        && type.matcher(property.value()).matches())
                .findFirst();
    }

    private static Optional<Property> byTags(List<Property> properties) {
        List<Property> tags = properties.stream()
                .filter(property -> TAGS.contains(property.words()))
                .toList();
        boolean incident = tags.stream()
                .anyMatch(tag -> TAG_OF_INCIDENT.matcher(tag.value()).matches());
        return incident
                ? Optional.empty()
                : tags.stream()
                        .filter(tag -> TAG.matcher(tag.value()).matches())
                        .findFirst();
    }
}
