package dev.hindcast.ingest.document.html;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.Relined;
import java.util.List;
import java.util.regex.Pattern;

/** HTML that stands inside another format, such as a table in Markdown. */
public final class HtmlFragment {
    /** Tags that hold text; comments, anchors, pictures and the wrappers of a page's design alone tell nothing. */
    private static final Pattern HOLDS_TEXT = Pattern.compile(
            "(?i)<(?:p|table|tbody|thead|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|div|section|article|aside|header|footer|center|blockquote|span|b|strong|em|i|br|time)\\b");
    /** The furniture of a page; in the text of an author a box with a remark, as wikis export it. One with days, clocks or a table is of something else. */
    private static final Pattern REMARK = Pattern.compile(
            "(?is)<(aside|header|footer)\\b[^<>]*>((?:(?!</?(?:table|ul|ol|h[1-6])\\b|\\d{1,2}[:./-]\\d).){0,400}?)</\\1>");

    private HtmlFragment() {}

    /** Returns whether a reader of the page would see text in it. */
    public static boolean holdsText(String html) {
        return HOLDS_TEXT.matcher(html).find();
    }

    /**
     * Returns the blocks of the fragment; none where it exceeds the limits.
     *
     * @param linesBefore lines of the file before its first
     */
    public static List<Block> blocks(String html, int linesBefore, ParseLimits limits) {
        Relined relined = new Relined(line -> line + linesBefore, 0);
        Parsed parsed = new HtmlReader().parse("", REMARK.matcher(html).replaceAll("<div>$2</div>"), limits);
        return parsed instanceof Parsed.Understood understood
                ? understood.documents().stream()
                        .flatMap(document -> document.blocks().stream())
                        .map(relined::of)
                        .toList()
                : List.of();
    }
}
