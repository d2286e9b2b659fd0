package dev.hindcast.ingest.document.asciidoc;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.InlineMark;
import dev.hindcast.ingest.document.markup.InlineMark.Meaning;
import dev.hindcast.ingest.document.markup.InlineMarkup;
import dev.hindcast.ingest.document.markup.LinkForm;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How AsciiDoc marks words inside a line. */
final class AsciidocInline {
    /** Anchors, pictures, index terms, and the sign of a forced line end. */
    private static final Pattern DROPPED = Pattern.compile(
            "\\[\\[[^\\[\\]]{1,100}\\]\\]|\\b(?:image|icon|footnote|indexterm):[^\\s\\[]{0,300}\\[[^\\]]{0,500}\\]"
                    + "|\\(\\(\\([^()]{1,100}\\)\\)\\)|\\s\\+$");

    private static final InlineMarkup MARKUP = new InlineMarkup(
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

    /** References that stand for a sign which would mean something else. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("plus", "+"),
            Map.entry("vbar", "|"),
            Map.entry("asterisk", "*"),
            Map.entry("caret", "^"),
            Map.entry("tilde", "~"),
            Map.entry("backslash", "\\"),
            Map.entry("backtick", "`"),
            Map.entry("startsb", "["),
            Map.entry("endsb", "]"),
            Map.entry("two-colons", "::"),
            Map.entry("two-semicolons", ";;"),
            Map.entry("apos", "'"),
            Map.entry("quot", "\""),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("nbsp", " "),
            Map.entry("empty", ""),
            Map.entry("zwsp", ""));

    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z-]{2,14})\\}");

    private AsciidocInline() {}

    /** Returns the line without its markup. */
    static TextLine line(String raw, int line) {
        TextLine plain = MARKUP.line(raw, line);
        return plain.text().indexOf('{') < 0
                ? plain
                : new TextLine(signs(plain.text()), signs(plain.lead()), line, plain.links());
    }

    private static String signs(String words) {
        return REFERENCE
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(SIGNS.getOrDefault(found.group(1), found.group())));
    }
}
