package dev.hindcast.publish.html;

import dev.hindcast.publish.document.ReportDocument;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The report as a page. */
public final class ReportHtml {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ReportHtml.class.getClassLoader(), "dev.hindcast.publish.template");

    private ReportHtml() {}

    /** Returns the whole page. */
    public static String of(ReportDocument document) {
        StringOutput page = new StringOutput(1 << 16);
        TEMPLATES.render("report.jte", Map.of("document", document, "style", PageStyle.read()), page);
        return page.toString().replace("\r\n", "\n");
    }
}
