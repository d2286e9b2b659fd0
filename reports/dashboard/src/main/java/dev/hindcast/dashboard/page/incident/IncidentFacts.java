package dev.hindcast.dashboard.page.incident;

import dev.hindcast.model.Incident;
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
        facts.put("Document", Optional.of(incident.source().path()));
        facts.put("Day", calendar.dayOf(incident).map(Object::toString));
        facts.put("Kind", Optional.of(incident.kind().id()));
        facts.put("Status", Optional.of(incident.status().id()));
        facts.put(
                "Severity",
                incident.severity()
                        .map(stated -> stated.level()
                                        .map(level -> level.name() + ", written as ")
                                        .orElse("written as ") + "“" + stated.original() + "”"));
        facts.put(
                "Services", Optional.of(String.join(", ", incident.services())).filter(text -> !text.isEmpty()));
        facts.put("Team", incident.team());
        facts.put("Organisation", incident.organisation());
        facts.put(
                "Noticed by",
                incident.detectionSource().map(source -> source.value().id()));
        facts.put("Trigger", incident.trigger().map(trigger -> trigger.value().id()));
        facts.put("Times read in", incident.zone().map(zone -> zone.zone()));
        return BlockHtml.of(
                new Block.Definitions(facts.entrySet().stream()
                        .map(fact -> new Block.Definition(
                                fact.getKey(),
                                fact.getValue()
                                        .map(text -> SafeText.line(text, LONGEST))
                                        .orElse("not stated")))
                        .collect(Collectors.toList())),
                Links.NONE);
    }
}
