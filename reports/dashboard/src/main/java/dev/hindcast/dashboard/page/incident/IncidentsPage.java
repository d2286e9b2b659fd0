package dev.hindcast.dashboard.page.incident;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Resource;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.filter.Selection;
import dev.hindcast.dashboard.page.DrillDown;
import dev.hindcast.dashboard.page.FilterForm;
import dev.hindcast.dashboard.page.Frame;
import dev.hindcast.dashboard.page.Paging;
import dev.hindcast.dashboard.page.Templates;
import dev.hindcast.dashboard.page.Words;
import dev.hindcast.model.Incident;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.html.BlockHtml;
import dev.hindcast.publish.section.IncidentSection;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.query.ReportingCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The incidents behind a figure, newest first, page by page. */
public final class IncidentsPage implements Resource {
    /** Which column of the table is the title. */
    private static final int TITLE = 1;

    @Override
    public Answer answer(Visit visit) {
        Selection selection = Selection.of(visit.parameters(), visit.catalog());
        ReportingCalendar calendar = visit.base().calendar();
        List<Incident> all = selection.of(IncidentSection.newestFirst(visit.incidents(), calendar), calendar);
        Paging paging = Paging.of(visit.parameters(), all.size());
        List<Incident> shown = paging.of(all);
        return Answer.html(Templates.render(
                "incidents.jte",
                Map.of(
                        "frame", Frame.of(Words.get("page.incidents"), visit),
                        "form", FilterForm.of(visit),
                        "count", Messages.count("incidents", all.size()),
                        "only", only(selection),
                        "everything", visit.filter().address("/incidents"),
                        "table", shown.isEmpty() ? "" : table(shown, visit),
                        "paging", paging)));
    }

    private static String only(Selection selection) {
        String known = selection
                .known()
                .filter(metric -> metric.measured().isPresent())
                .map(metric -> Words.get("incidents.known", metric.title().toLowerCase(Locale.ROOT)))
                .orElse("");
        String missing = selection
                .missing()
                .map(column -> Words.get(
                        "incidents.missing", FilterForm.label(column.name()).toLowerCase(Locale.ROOT)))
                .orElse("");
        return (known + " " + missing).strip();
    }

    private static String table(List<Incident> shown, Visit visit) {
        Block.TableBlock plain = IncidentSection.table(shown, visit.base());
        List<List<TableCell>> rows = IntStream.range(0, shown.size())
                .mapToObj(i -> linked(plain.rows().get(i), shown.get(i)))
                .toList();
        return BlockHtml.of(
                new Block.TableBlock(
                        plain.id(),
                        Words.get("incidents.list"),
                        Words.get("incidents.note"),
                        plain.columns(),
                        rows,
                        plain.file()),
                new DrillDown(visit.filter()));
    }

    private static List<TableCell> linked(List<TableCell> row, Incident incident) {
        List<TableCell> cells = new ArrayList<>(row);
        cells.set(TITLE, cells.get(TITLE).from(Origin.of("incidents", "title", "id", incident.id())));
        return cells;
    }
}
