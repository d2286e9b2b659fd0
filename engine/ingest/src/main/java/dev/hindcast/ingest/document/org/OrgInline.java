package dev.hindcast.ingest.document.org;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.InlineMark;
import dev.hindcast.ingest.document.markup.InlineMark.Meaning;
import dev.hindcast.ingest.document.markup.InlineMarkup;
import dev.hindcast.ingest.document.markup.LinkForm;
import java.util.List;
import java.util.regex.Pattern;

/** How Org marks words inside a line. */
final class OrgInline {
    /** {@code <2031-05-14 Wed 10:02-10:40 +1w>}, in square brackets where no agenda shows it. */
    private static final Pattern STAMP = Pattern.compile(
            "[<\\[](\\d{4}-\\d\\d-\\d\\d)(?: \\p{L}{2,12}\\.?)?((?: \\d{1,2}:\\d\\d(?:-\\d{1,2}:\\d\\d)?)?)(?: [.+-]{1,2}\\d{1,3}[hdwmy](?:/\\d{1,3}[hdwmy])?){0,2}[>\\]]");

    private static final Pattern SPAN = Pattern.compile("(?<=[>\\]])-{1,3}(?=[<\\[]\\d{4}-)");

    private static final InlineMarkup MARKUP = new InlineMarkup(
            Pattern.compile("\\[fn:[^\\[\\]]{1,100}\\]|<<[^<>]{1,100}>>|\\\\\\\\$"),
            List.of(LinkForm.of("\\[\\[(?<target>[^\\[\\]]{1,2000})\\](?:\\[(?<text>[^\\[\\]]{1,500})\\])?\\]")),
            List.of(
                    InlineMark.atWords("=", Meaning.CODE),
                    InlineMark.atWords("~", Meaning.CODE),
                    InlineMark.atWords("*", Meaning.EMPHASIS),
                    InlineMark.atWords("/", Meaning.EMPHASIS),
                    InlineMark.atWords("_", Meaning.EMPHASIS),
                    InlineMark.atWords("+", Meaning.DROPPED)));

    private OrgInline() {}

    /** Returns the line without its markup. */
    static TextLine line(String raw, int line) {
        return MARKUP.line(stamps(raw), line);
    }

    /** Returns the text with its times as others write them. */
    static String stamps(String raw) {
        return raw.indexOf('-') < 0
                ? raw
                : STAMP.matcher(SPAN.matcher(raw).replaceAll(" - ")).replaceAll("$1$2");
    }
}
