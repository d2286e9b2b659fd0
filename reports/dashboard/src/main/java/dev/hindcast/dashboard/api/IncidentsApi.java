package dev.hindcast.dashboard.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.filter.Selection;
import dev.hindcast.dashboard.page.Paging;
import dev.hindcast.dashboard.page.incident.IncidentPage;
import dev.hindcast.model.Incident;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Incidents within the filter, and one with its lines. */
public final class IncidentsApi {
    private IncidentsApi() {}

    /** Answers {@code /api/incidents}: by day, a page at a time. */
    public static Answer list(Visit visit) {
        List<Incident> all = Selection.of(visit.parameters(), visit.catalog())
                .of(visit.incidents(), visit.base().calendar());
        Paging paging = Paging.of(visit.parameters(), all.size());
        return JsonText.answer(json -> {
            json.writeStartObject();
            json.writeNumberField("incidents", all.size());
            json.writeNumberField("page", paging.page());
            json.writeNumberField("pages", paging.pages());
            json.writeArrayFieldStart("items");
            for (Incident incident : paging.of(all)) {
                json.writeStartObject();
                head(json, incident, visit);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Answers {@code /api/incidents/ID}. */
    public static Answer one(Visit visit) {
        Incident incident = IncidentPage.find(visit);
        return JsonText.answer(json -> {
            json.writeStartObject();
            head(json, incident, visit);
            json.writeArrayFieldStart("milestones");
            for (var milestone : incident.milestones().byName().entrySet()) {
                line(
                        json,
                        Map.of(
                                "name", milestone.getKey().id(),
                                "at", milestone.getValue().at().toString(),
                                "precision", milestone.getValue().precision().id()),
                        milestone.getValue().evidence());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("timeline");
            for (var entry : incident.timeline()) {
                line(json, Map.of("at", entry.at().toString(), "text", entry.text()), entry.evidence());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (var finding : incident.findings()) {
                line(json, Map.of("code", finding.code().name(), "message", finding.message()), finding.evidence());
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void head(JsonGenerator json, Incident incident, Visit visit) throws IOException {
        json.writeStringField("id", incident.id());
        json.writeStringField("title", incident.title());
        json.writeStringField("source", incident.source().path());
        JsonText.field(json, "day", visit.base().calendar().dayOf(incident).map(Object::toString));
        json.writeStringField("kind", incident.kind().id());
        json.writeStringField("status", incident.status().id());
        JsonText.field(
                json,
                "severity",
                incident.severity().flatMap(stated -> stated.level()).map(Enum::name));
        JsonText.field(json, "team", incident.team());
        JsonText.strings(json, "services", incident.services());
        JsonText.field(
                json, "trigger", incident.trigger().map(label -> label.value().id()));
        JsonText.field(
                json,
                "detection_source",
                incident.detectionSource().map(label -> label.value().id()));
        for (DurationDefinition definition : visit.base().durations()) {
            json.writeFieldName(definition.name() + "_seconds");
            if (definition.measure(incident.milestones()) instanceof MeasuredDuration.Measured measured) {
                json.writeNumber(measured.seconds());
            } else {
                json.writeNull();
            }
        }
    }

    private static void line(JsonGenerator json, Map<String, String> what, Evidence evidence) throws IOException {
        json.writeStartObject();
        for (String name : what.keySet().stream().sorted().toList()) {
            json.writeStringField(name, what.get(name));
        }
        json.writeStringField("source", evidence.source());
        json.writeNumberField("line", evidence.line());
        json.writeStringField("excerpt", evidence.excerpt());
        json.writeEndObject();
    }
}
