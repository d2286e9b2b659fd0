package dev.hindcast.dashboard.page.incident;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Resource;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.filter.Refusal;
import dev.hindcast.dashboard.page.Frame;
import dev.hindcast.dashboard.page.Templates;
import dev.hindcast.dashboard.page.Words;
import dev.hindcast.model.Incident;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.html.BlockHtml;
import dev.hindcast.publish.html.Links;
import dev.hindcast.publish.section.IncidentSection;
import dev.hindcast.publish.text.SafeText;
import java.util.List;
import java.util.Map;

/** One incident: what its document says, each thing with its line. */
public final class IncidentPage implements Resource {
    private static final int LONGEST_TITLE = 300;

    @Override
    public Answer answer(Visit visit) {
        Incident incident = find(visit);
        String title = SafeText.line(incident.title(), LONGEST_TITLE);
        return Answer.html(Templates.render(
                "incident.jte",
                Map.of(
                        "frame", Frame.of(title, visit),
                        "title", title,
                        "facts", IncidentFacts.of(incident, visit.base().calendar()),
                        "durations", durations(incident, visit),
                        "panels", IncidentLines.of(incident))));
    }

    private static String durations(Incident incident, Visit visit) {
        Block.TableBlock table = IncidentSection.table(List.of(incident), visit.base());
        return BlockHtml.of(
                new Block.TableBlock(
                        "how-long",
                        Words.get("incident.durations"),
                        Words.get("incident.durations.note"),
                        table.columns(),
                        table.rows(),
                        ""),
                Links.NONE);
    }

    /** Returns the incident whose id ends the path. */
    public static Incident find(Visit visit) {
        String id = visit.path().substring(visit.path().lastIndexOf('/') + 1);
        return visit.base().incidents().stream()
                .filter(incident -> incident.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such incident; it may have been renamed or removed."));
    }
}
