package dev.hindcast.dashboard.page.incident;

import dev.hindcast.dashboard.page.Words;
import dev.hindcast.model.Incident;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.html.BlockHtml;
import dev.hindcast.publish.html.Links;
import dev.hindcast.publish.text.SafeText;
import dev.hindcast.query.ReportingCalendar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an incident's document says about it as a whole. */
final class IncidentFacts {
    private static final int LONGEST = 300;

    private IncidentFacts() {}

    static String of(Incident incident, ReportingCalendar calendar) {
        Map<String, Optional<String>> facts = new LinkedHashMap<>();
        facts.put("document", Optional.of(incident.source().path()));
        facts.put("day", calendar.dayOf(incident).map(Object::toString));
        facts.put("kind", Optional.of(incident.kind().id()));
        facts.put("status", Optional.of(incident.status().id()));
        facts.put("severity", incident.severity().map(IncidentFacts::severity));
        facts.put(
                "services", Optional.of(String.join(", ", incident.services())).filter(text -> !text.isEmpty()));
        facts.put("team", incident.team());
        facts.put("organisation", incident.organisation());
        facts.put(
                "detection",
                incident.detectionSource().map(source -> source.value().id()));
        facts.put("trigger", incident.trigger().map(trigger -> trigger.value().id()));
        facts.put("zone", incident.zone().map(zone -> zone.zone()));
        return BlockHtml.of(
                new Block.Definitions(facts.entrySet().stream()
                        .map(fact -> new Block.Definition(
                                Words.get("incident." + fact.getKey()),
                                fact.getValue()
                                        .map(text -> SafeText.line(text, LONGEST))
                                        .orElse(Words.get("incident.unstated"))))
                        .collect(Collectors.toList())),
                Links.NONE);
    }

    private static String severity(StatedSeverity stated) {
        return stated.level()
                .map(level -> Words.get("incident.severity.level", level.name(), stated.original()))
                .orElse(Words.get("incident.severity.words", stated.original()));
    }
}
