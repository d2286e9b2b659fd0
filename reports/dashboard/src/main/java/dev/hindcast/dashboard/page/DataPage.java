package dev.hindcast.dashboard.page;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Resource;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.publish.html.Links;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Every table to download, and where programs ask.
 *
 * @param names returns the names of the tables of a visit
 */
public record DataPage(Function<Visit, List<String>> names) implements Resource {
    @Override
    public Answer answer(Visit visit) {
        DrillDown links = new DrillDown(visit.filter());
        Map<String, List<Links.Link>> tables = new LinkedHashMap<>();
        names.apply(visit).forEach(name -> tables.put(name, links.table(name)));
        return Answer.html(Templates.render(
                "data.jte",
                Map.of(
                        "frame",
                        Frame.of(Words.get("page.data"), visit),
                        "form",
                        FilterForm.of(visit),
                        "tables",
                        tables)));
    }
}
