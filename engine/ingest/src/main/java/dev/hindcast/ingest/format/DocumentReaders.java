package dev.hindcast.ingest.format;

import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.asciidoc.AsciidocReader;
import dev.hindcast.ingest.document.html.HtmlReader;
import dev.hindcast.ingest.document.mail.MailReader;
import dev.hindcast.ingest.document.markdown.MarkdownReader;
import dev.hindcast.ingest.document.org.OrgReader;
import dev.hindcast.ingest.document.plain.PlainTextReader;
import dev.hindcast.ingest.document.restructured.RestructuredTextReader;
import dev.hindcast.ingest.document.wiki.DokuWikiReader;
import dev.hindcast.ingest.document.wiki.JiraWikiReader;
import dev.hindcast.ingest.document.wiki.MediaWikiReader;
import java.util.List;
import java.util.Optional;

/** Every format that is read. */
public final class DocumentReaders {
    /**
     * One reader a format; the first that reads a file has it. Those with the plainest marks come first, then those that need
     * fewer and fewer: Markdown takes what shows none.
     */
    public static final List<DocumentReader> ALL = List.of(
            new MailReader(),
            new HtmlReader(),
            new JiraWikiReader(),
            new AsciidocReader(),
            new RestructuredTextReader(),
            new OrgReader(),
            new DokuWikiReader(),
            new MediaWikiReader(),
            new PlainTextReader(),
            new MarkdownReader());

    private DocumentReaders() {}

    /** Returns the reader for such a file, if there is one. */
    public static Optional<DocumentReader> detect(String fileName, String text) {
        for (DocumentReader reader : ALL) {
            if (reader.reads(fileName, text)) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }
}
