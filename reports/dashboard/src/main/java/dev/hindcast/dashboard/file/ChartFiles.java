package dev.hindcast.dashboard.file;

import dev.hindcast.charts.image.PngImage;
import dev.hindcast.charts.image.SvgImage;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Resource;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.data.View;
import dev.hindcast.dashboard.filter.Refusal;
import dev.hindcast.dashboard.page.OverviewPage;
import dev.hindcast.dashboard.page.TrendsPage;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.ReportDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of what the filter lets through, as {@code /charts/ID.svg} and {@code .png}, with their captions. */
public final class ChartFiles implements Resource {
    @Override
    public Answer answer(Visit visit) {
        String file = visit.path().substring(visit.path().lastIndexOf('/') + 1);
        boolean svg = file.endsWith(".svg");
        if (!svg && !file.endsWith(".png")) {
            throw Refusal.notFound("Charts end in .svg or .png.");
        }
        String id = file.substring(0, file.lastIndexOf('.'));
        ChartSpec chart = find(id, visit.view())
                .orElseThrow(() -> Refusal.notFound("There is no chart of that name for this filter."));
        return svg
                ? Answer.file(
                        file,
                        "image/svg+xml",
                        SvgImage.of(chart, Canvas.FILE, id).getBytes(StandardCharsets.UTF_8))
                : Answer.file(file, "image/png", PngImage.of(chart, Canvas.FILE));
    }

    /** The charts of findings are looked at only if no other is meant: their figures take longer. */
    private static Optional<ChartSpec> find(String id, View view) {
        return in(OverviewPage.sections(view.figures()))
                .filter(chart -> chart.id().equals(id))
                .findFirst()
                .or(() -> in(TrendsPage.sections(view.facts()))
                        .filter(chart -> chart.id().equals(id))
                        .findFirst());
    }

    private static Stream<ChartSpec> in(List<ReportDocument.Section> sections) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).chart());
    }
}
