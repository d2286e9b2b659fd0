package dev.hindcast.publish.file;

import dev.hindcast.charts.image.PngImage;
import dev.hindcast.charts.image.SvgImage;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.html.ReportHtml;
import dev.hindcast.publish.pdf.ReportPdf;
import dev.hindcast.publish.table.CsvFormat;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.xlsx.ReportXlsx;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a report into a folder: {@code index.html}, {@code report.pdf}, {@code report.xlsx}, {@code charts/}, {@code tables/}. */
public final class ReportWriter {
    private ReportWriter() {}

    /** Writes every file aside and moves it into place; the page comes last, when all it names is there. */
    public static void write(ReportDocument document, Path folder, ReportFormats formats) throws IOException {
        if (formats.xlsx()) {
            PlacedFile.write(folder.resolve("report.xlsx"), ReportXlsx.of(document.tables()));
        }
        if (formats.pdf()) {
            PlacedFile.write(folder.resolve("report.pdf"), ReportPdf.of(document));
        }
        for (DataTable table : document.tables()) {
            Path file = folder.resolve("tables").resolve(table.name() + ".csv");
            PlacedFile.write(file, out -> CsvFormat.write(table, out));
        }
        for (ChartSpec chart : document.charts()) {
            Path charts = folder.resolve("charts");
            String svg = SvgImage.of(chart, Canvas.FILE, chart.id());
            PlacedFile.write(
                    charts.resolve(chart.id() + ".svg"),
                    out -> out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                            .append(svg));
            PlacedFile.write(charts.resolve(chart.id() + ".png"), PngImage.of(chart, Canvas.FILE));
        }
        PlacedFile.write(folder.resolve("index.html"), out -> out.write(ReportHtml.of(document)));
    }
}
