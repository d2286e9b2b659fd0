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
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a report into a folder: {@code index.html}, {@code report.pdf}, {@code report.xlsx}, {@code charts/}, {@code tables/}.
 * Whatever the processors, the files are the same.
 */
public final class ReportWriter {
    private ReportWriter() {}

    /** Writes every file aside and moves it into place; the page comes last, when all it names is there. */
    public static void write(ReportDocument document, Path folder, ReportFormats formats) throws IOException {
        String[] page = new String[1];
        List<Part> parts = new ArrayList<>();
        // What takes longest begins first.
        if (formats.pdf()) {
            parts.add(() -> PlacedFile.write(folder.resolve("report.pdf"), ReportPdf.of(document)));
        }
        parts.add(() -> page[0] = ReportHtml.of(document));
        document.charts().forEach(chart -> parts.add(() -> picture(chart, folder.resolve("charts"))));
        if (formats.xlsx()) {
            parts.add(() -> PlacedFile.write(folder.resolve("report.xlsx"), ReportXlsx.of(document.tables())));
        }
        document.tables().forEach(table -> parts.add(() -> table(table, folder.resolve("tables"))));
        Part.finishAll(parts);
        PlacedFile.write(folder.resolve("index.html"), out -> out.write(page[0]));
    }

    private static void picture(ChartSpec chart, Path folder) throws IOException {
        String svg = SvgImage.of(chart, Canvas.FILE, chart.id());
        PlacedFile.write(
                folder.resolve(chart.id() + ".svg"),
                out -> out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                        .append(svg));
        PlacedFile.write(folder.resolve(chart.id() + ".png"), PngImage.of(chart, Canvas.FILE));
    }

    private static void table(DataTable table, Path folder) throws IOException {
        PlacedFile.write(folder.resolve(table.name() + ".csv"), out -> CsvFormat.write(table, out));
    }
}
