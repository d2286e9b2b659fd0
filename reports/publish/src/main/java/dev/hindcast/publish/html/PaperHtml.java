package dev.hindcast.publish.html;

import dev.hindcast.publish.document.ReportDocument;
import java.util.Map;

/** The report as a well-formed page for paper: the same blocks, with running heads, a table of contents and charts by name. */
public final class PaperHtml {
    private PaperHtml() {}

    /** Returns the whole page. */
    public static String of(ReportDocument document) {
        String page =
                Templates.render("paper.jte", Map.of("document", document, "css", PageStyle.resource("paper.css")));
        return wellFormed(page);
    }

    /** What XML 1.0 has no place for becomes a mark of its own. */
    private static String wellFormed(String page) {
        StringBuilder text = new StringBuilder(page.length());
        page.codePoints().forEach(point -> text.appendCodePoint(allowed(point) ? point : 0xFFFD));
        return text.toString();
    }

    private static boolean allowed(int point) {
        boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
