package dev.hindcast.dashboard.page;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Resource;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.data.View;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.html.Links;
import dev.hindcast.publish.section.CauseSection;
import dev.hindcast.publish.section.CountSection;
import dev.hindcast.publish.section.DetectionSection;
import dev.hindcast.publish.section.DurationSection;
import dev.hindcast.publish.section.GroupSection;
import dev.hindcast.publish.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first page: figures, charts and tables of what the filter lets through. */
public final class OverviewPage implements Resource {
    @Override
    public Answer answer(Visit visit) {
        return Answer.html(page(visit, visit.view()));
    }

    private static String page(Visit visit, View view) {
        int count = view.incidents().size();
        Links links = new DrillDown(visit.filter());
        List<Panel> panels = new ArrayList<>();
        String period = "";
        if (count > 0) {
            Facts facts = view.figures();
            period = facts.quarters().period();
            panels.add(Panel.of("selection", Words.get("overview.brief"), List.of(KeyFigures.of(view)), links));
            for (ReportDocument.Section section : sections(facts)) {
                panels.add(Panel.of(section.id(), section.title(), section.blocks(), links));
            }
        }
        return Templates.render(
                "overview.jte",
                Map.of(
                        "frame", Frame.of(Words.get("page.overview"), visit),
                        "form", FilterForm.of(visit),
                        "period", period,
                        "count", Messages.count("incidents", count),
                        "incidents", visit.filter().address("/incidents"),
                        "panels", panels));
    }

    /** Returns the sections that change with the filter, in the order of the report. */
    public static List<ReportDocument.Section> sections(Facts facts) {
        return List.of(
                CountSection.of(facts),
                DurationSection.of(facts),
                DetectionSection.of(facts),
                CauseSection.of(facts),
                GroupSection.of(facts));
    }
}
