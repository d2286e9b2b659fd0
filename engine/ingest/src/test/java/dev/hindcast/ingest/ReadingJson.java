package dev.hindcast.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentIndex;
import dev.hindcast.model.Reading;
import dev.hindcast.model.Severity;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.StatedDuration;
import java.time.LocalDate;
import java.util.Locale;

/** A reading in the form in which fixtures write it down: what is empty is left out. */
final class ReadingJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadingJson() {}

    static ObjectNode of(Reading reading) {
        if (reading instanceof Reading.Accepted accepted) {
            return incident(accepted.incident());
        }
        ObjectNode json = JSON.createObjectNode();
        if (reading instanceof Reading.Rejected rejected) {
            json.put("reading", "rejected");
            json.put("cause", rejected.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.put("line", rejected.line());
        } else {
            json.put("reading", "index");
            ArrayNode periods = json.putArray("index");
            ((Reading.Index) reading).index().periods().forEach(period -> period(period, periods.addObject()));
        }
        return json;
    }

    private static ObjectNode incident(Incident incident) {
        ObjectNode json = JSON.createObjectNode();
        json.put("title", incident.title());
        incident.date().ifPresent(date -> json.put("date", date.toString()));
        incident.severity().ifPresent(severity -> severity(severity, json.putObject("severity")));
        ArrayNode services = json.putArray("services");
        incident.services().forEach(services::add);
        json.put("kind", incident.kind().id());
        json.put("status", incident.status().id());
        incident.detectionSource()
                .ifPresent(source -> json.put("detectedBy", source.value().id()));
        ObjectNode milestones = json.putObject("milestones");
        incident.milestones()
                .byName()
                .forEach((name, milestone) -> milestone(milestone, milestones.putObject(name.id())));
        ArrayNode stated = json.putArray("stated");
        incident.statedDurations().forEach(duration -> stated(duration, stated.addObject()));
        ArrayNode actions = json.putArray("actions");
        incident.actionItems().forEach(item -> action(item, actions.addObject()));
        ArrayNode findings = json.putArray("findings");
        incident.findings()
                .forEach(finding -> findings.add(
                        finding.code().id() + "@" + finding.evidence().line()));
        return json;
    }

    private static void severity(StatedSeverity severity, ObjectNode json) {
        json.put("level", severity.level().map(Severity::name).orElse(null));
        json.put("original", severity.original());
    }

    private static void milestone(Milestone milestone, ObjectNode json) {
        json.put("at", milestone.at().toString());
        json.put("basis", milestone.basis().id());
        json.put("zone", milestone.zoneBasis().name().toLowerCase(Locale.ROOT));
        json.put("precision", milestone.precision().id());
        json.put("line", milestone.evidence().line());
        if (milestone.approximate()) {
            json.put("approximate", true);
        }
    }

    private static void stated(StatedDuration duration, ObjectNode json) {
        json.put("name", duration.name());
        json.put("seconds", duration.seconds());
        json.put("line", duration.evidence().line());
        duration.clock().ifPresent(clock -> json.put("clock", clock));
        if (duration.approximate()) {
            json.put("approximate", true);
        }
    }

    private static void action(ActionItem item, ObjectNode json) {
        json.put("text", item.text());
        json.put("status", item.status().map(ActionItem.Status::id).orElse(null));
        json.put("line", item.evidence().line());
        item.owner().ifPresent(owner -> json.put("owner", owner));
        item.kind().ifPresent(kind -> json.put("kind", kind));
        item.due().map(LocalDate::toString).ifPresent(due -> json.put("due", due));
        item.url().ifPresent(url -> json.put("url", url));
    }

    private static void period(IncidentIndex.Period period, ObjectNode json) {
        json.put("period", period.label());
        ArrayNode links = json.putArray("links");
        period.links().forEach(link -> links.add(link.target()));
        ObjectNode means = json.putObject("means");
        period.means().forEach(mean -> means.put(mean.name(), mean.seconds()));
    }
}
