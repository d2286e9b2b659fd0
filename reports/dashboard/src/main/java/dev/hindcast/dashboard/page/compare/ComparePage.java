package dev.hindcast.dashboard.page.compare;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Resource;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.filter.Choices;
import dev.hindcast.dashboard.filter.Parameters;
import dev.hindcast.dashboard.page.FilterForm;
import dev.hindcast.dashboard.page.Frame;
import dev.hindcast.dashboard.page.Templates;
import dev.hindcast.dashboard.page.Words;
import dev.hindcast.insight.compare.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two periods held against each other, within the filter. */
public final class ComparePage implements Resource {
    @Override
    public Answer answer(Visit visit) {
        // The filter's own period would leave nothing to compare with.
        Parameters within = visit.filter().without("quarter", "from", "to");
        Optional<Compared> compared = Compared.of(visit);
        return Answer.html(Templates.render(
                "compare.jte",
                Map.of(
                        "frame", Frame.of(Words.get("compare.title"), visit),
                        "form", FilterForm.of(visit),
                        "quarters", quarters(visit),
                        "later",
                                compared.map(Compared::later)
                                        .map(ComparePage::written)
                                        .orElse(""),
                        "earlier",
                                compared.map(Compared::earlier)
                                        .map(ComparePage::written)
                                        .orElse(""),
                        "table",
                                compared.map(both -> CompareTable.of(both, within))
                                        .orElse(""))));
    }

    private static List<String> quarters(Visit visit) {
        return visit.state().snapshot().choices().dimensions().get(0).values().stream()
                .map(Choices.Value::value)
                .toList();
    }

    static String written(Period period) {
        return period.label().contains(" ") ? period.first() + ".." + period.last() : period.label();
    }
}
