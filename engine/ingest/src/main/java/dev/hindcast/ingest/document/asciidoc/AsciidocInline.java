package dev.hindcast.ingest.document.asciidoc;

import dev.hindcast.ingest.document.markup.InlineMark;
import dev.hindcast.ingest.document.markup.InlineMark.Meaning;
import dev.hindcast.ingest.document.markup.InlineMarkup;
import dev.hindcast.ingest.document.markup.LinkForm;
import java.util.List;
import java.util.regex.Pattern;

/** How AsciiDoc marks words inside a line. */
final class AsciidocInline {
    /** Anchors, pictures, index terms, and the sign of a forced line end. */
    private static final Pattern DROPPED = Pattern.compile(
            "\\[\\[[^\\[\\]]{1,100}\\]\\]|\\b(?:image|icon|footnote|indexterm):[^\\s\\[]{0,300}\\[[^\\]]{0,500}\\]"
                    + "|\\(\\(\\([^()]{1,100}\\)\\)\\)|\\s\\+$");

    static final InlineMarkup MARKUP = new InlineMarkup(
            DROPPED,
            List.of(
                    LinkForm.of(
                            "(?:link:|xref:)?(?<target>(?<=xref:|link:)[^\\s\\[\\]]{1,500}|\\bhttps?://[^\\s\\[\\]]{1,2000})\\[(?<text>[^\\[\\]]{0,500})\\]"),
                    LinkForm.of("<<(?<target>[^<>,]{1,200})(?:,(?<text>[^<>]{1,300}))?>>")),
            List.of(
                    new InlineMark("[line-through]#", "#", Meaning.DROPPED, false),
                    new InlineMark("[.line-through]#", "#", Meaning.DROPPED, false),
                    InlineMark.anywhere("``", Meaning.CODE),
                    InlineMark.atWords("`", Meaning.CODE),
                    InlineMark.anywhere("**", Meaning.EMPHASIS),
                    InlineMark.anywhere("__", Meaning.EMPHASIS),
                    InlineMark.atWords("*", Meaning.EMPHASIS),
                    InlineMark.atWords("_", Meaning.EMPHASIS)));

    private AsciidocInline() {}
}
