package dev.hindcast.publish.html;

import dev.hindcast.publish.document.ReportDocument;
import java.util.Map;

/** The report as a page. */
public final class ReportHtml {
    private ReportHtml() {}

    /** Returns the whole page. */
    public static String of(ReportDocument document) {
        return Templates.render("report.jte", Map.of("document", document, "style", PageStyle.read()));
    }
}
