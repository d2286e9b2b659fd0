package dev.hindcast.dashboard.page;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Resource;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.data.View;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.section.BriefSection;
import dev.hindcast.publish.section.CompareSection;
import dev.hindcast.publish.section.TrendSection;
import dev.hindcast.publish.text.Messages;
import java.util.List;
import java.util.Map;

/** What the report says of the latest quarter and of all quarters, within the filter: findings that were tested. */
public final class TrendsPage implements Resource {
    @Override
    public Answer answer(Visit visit) {
        return Answer.html(page(visit, visit.view()));
    }

    private static String page(Visit visit, View view) {
        int count = view.incidents().size();
        DrillDown links = new DrillDown(visit.filter());
        List<Panel> panels = count == 0
                ? List.of()
                : sections(view.facts()).stream()
                        .map(section -> Panel.of(section.id(), section.title(), section.blocks(), links))
                        .toList();
        return Templates.render(
                "overview.jte",
                Map.of(
                        "frame", Frame.of(Words.get("page.trends"), visit),
                        "form", FilterForm.of(visit),
                        "period", "",
                        "count", Messages.count("incidents", count),
                        "incidents", visit.filter().address("/incidents"),
                        "panels", panels));
    }

    /** Returns the sections that say what was tested. */
    public static List<ReportDocument.Section> sections(Facts facts) {
        return List.of(BriefSection.of(facts), CompareSection.of(facts), TrendSection.of(facts));
    }
}
