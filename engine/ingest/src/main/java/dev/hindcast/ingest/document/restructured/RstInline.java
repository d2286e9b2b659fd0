package dev.hindcast.ingest.document.restructured;

import dev.hindcast.ingest.document.markup.InlineMark;
import dev.hindcast.ingest.document.markup.InlineMark.Meaning;
import dev.hindcast.ingest.document.markup.InlineMarkup;
import dev.hindcast.ingest.document.markup.LinkForm;
import java.util.List;
import java.util.regex.Pattern;

/** How reStructuredText marks words inside a line. */
final class RstInline {
    /** Names of roles, references to footnotes, and words that are struck out. */
    private static final Pattern DROPPED = Pattern.compile(
            ":(?:del|strike|strikethrough):`[^`]{1,1000}`|(?<!\\w):[a-z][\\w.+-]{0,40}:(?=`)|\\s\\[(?:#?\\w{0,40}|\\*)\\]_(?!\\w)");

    static final InlineMarkup MARKUP = new InlineMarkup(
            DROPPED,
            List.of(
                    LinkForm.of("`(?<text>[^`<]{1,500}?)\\s{0,5}<(?<target>[^`<>]{1,2000})>`_{0,2}"),
                    LinkForm.of("(?<!`)`(?<text>(?<target>[^`]{1,500}))`_{1,2}")),
            List.of(
                    InlineMark.anywhere("``", Meaning.CODE),
                    InlineMark.anywhere("**", Meaning.EMPHASIS),
                    InlineMark.atWords("*", Meaning.EMPHASIS),
                    InlineMark.atWords("`", Meaning.CODE)));

    private RstInline() {}
}
