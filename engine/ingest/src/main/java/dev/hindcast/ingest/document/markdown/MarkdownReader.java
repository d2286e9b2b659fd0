package dev.hindcast.ingest.document.markdown;

import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.front.FrontMatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown as people write it: GitHub tables and task lists, YAML or TOML front matter, remains of template languages, with any file
 * extension or none.
 */
public final class MarkdownReader implements DocumentReader {
    /** Extensions under which Markdown is kept; a file without any is read as Markdown too. */
    private static final Set<String> EXTENSIONS = Set.of(
            "md",
            "markdown",
            "mdown",
            "mdwn",
            "mkd",
            "mkdn",
            "mdx",
            "mdoc",
            "mmd",
            "svx",
            "qmd",
            "rmd",
            "erb",
            "txt",
            "text");

    private record Ready(ParseLimits limits, Parser parser) {}

    private volatile Ready ready;

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public boolean reads(String fileName, String text) {
        int dot = fileName.lastIndexOf('.');
        String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        // What follows a dot in "2031.05.14 outage" is no extension.
        return dot <= 0 || EXTENSIONS.contains(extension) || !extension.matches("[a-z][a-z0-9]{0,9}");
    }

    @Override
    public Parsed parse(String source, String text, ParseLimits limits) {
        FrontMatter frontMatter = FrontMatter.of(text, limits);
        MarkdownBlocks blocks = new MarkdownBlocks(frontMatter.lines(), limits);
        try {
            Node root = parser(limits)
                    .parse(DotItems.mended(
                            BrokenItems.mended(FencedSections.opened(TemplateMarks.without(frontMatter.body())))));
            root.accept(blocks);
        } catch (IllegalArgumentException e) {
            return new Parsed.Refused(1, "it exceeds a limit of the Markdown parser (" + e.getMessage() + ")");
        }
        if (blocks.tableCells() > limits.tableCells()) {
            return new Parsed.Refused(
                    1,
                    "its tables have " + blocks.tableCells() + " cells, more than the limit of " + limits.tableCells());
        }
        return Parsed.Understood.one(new PostmortemDocument(
                source, format(), frontMatter.fields(), blocks.collected(), frontMatter.findings(source)));
    }

    /** Making a parser costs as much as parsing a page, and one may be used by all threads. */
    private Parser parser(ParseLimits limits) {
        Ready known = ready;
        if (known == null || known.limits() != limits && !known.limits().equals(limits)) {
            known = new Ready(limits, newParser(limits));
            ready = known;
        }
        return known.parser();
    }

    private static Parser newParser(ParseLimits limits) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(limits.blockDepth())
                .maxInlineNesting(limits.inlineDepth())
                .inlineParserFactory(BoundedInlines::new)
                .build();
    }
}
