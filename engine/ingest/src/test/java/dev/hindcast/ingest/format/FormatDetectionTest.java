package dev.hindcast.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.document.DocumentReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A format is known by what a file holds, not only by what it is called. */
class FormatDetectionTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "fixtures-html/confluence-storage.xml, html",
        "fixtures-html/notion, html",
        "fixtures-html/blog.html, html",
        "fixtures-wiki/jira.txt, jira-wiki",
        "fixtures-wiki/page.mediawiki, mediawiki",
        "fixtures-unlearned/outage-book.txt, dokuwiki",
        "fixtures-wiki/table.wiki, mediawiki",
        "fixtures-asciidoc/told.adoc, asciidoc",
        "fixtures-asciidoc/list.txt, asciidoc",
        "fixtures-restructured/told.rst, restructuredtext",
        "fixtures-plain/told.txt, text",
        "fixtures-plain/2031.05.14 search, text",
        "fixtures-plain/mail.eml, mail",
        "fixtures-toml/told.md, markdown"
    })
    void aFixtureIsReadByItsOwnReader(String file, String format) {
        Path path = Path.of("src/test/resources").resolve(file);
        assertThat(detect(path.getFileName().toString(), ToldFixtures.text(path)))
                .isEqualTo(format);
    }

    @ParameterizedTest(name = "without an extension {0} is still {1}")
    @CsvSource({
        "fixtures-html/confluence-storage.xml, html",
        "fixtures-html/blog.html, html",
        "fixtures-wiki/jira.txt, jira-wiki",
        "fixtures-wiki/page.mediawiki, mediawiki",
        "fixtures-wiki/table.wiki, mediawiki",
        "fixtures-asciidoc/told.adoc, asciidoc",
        "fixtures-restructured/told.rst, restructuredtext",
        "fixtures-restructured/grid.rst, restructuredtext",
        "fixtures-toml/told.md, markdown"
    })
    void theNameIsNotNeeded(String file, String format) {
        Path path = Path.of("src/test/resources").resolve(file);
        assertThat(detect("outage", ToldFixtures.text(path))).isEqualTo(format);
    }

    @Test
    void whatIsPutOutInFrontMatterIsNoHeading() {
        assertThat(detect("2031-03-18-print.html", "---\n# title\ntitle: Print down\n---\n<p>Down.</p>\n"))
                .isEqualTo("html");
    }

    @Test
    void markdownThatBeginsWithTagsStaysMarkdown() {
        assertThat(detect("README.md", "<p align=\"center\">\n<b>Outage</b></p>\n\n# Outage\n"))
                .isEqualTo("markdown");
        assertThat(detect("notes.txt", "<details>\n\n## Timeline\n\n- 10:02 **down**\n</details>\n"))
                .isEqualTo("markdown");
    }

    @Test
    void markdownInATextFileStaysMarkdown() {
        assertThat(detect("a.txt", "Outage\n======\n\n- **10:02** down\n")).isEqualTo("markdown");
        assertThat(detect("a", "# Outage\n\n10:02 down\n")).isEqualTo("markdown");
    }

    @Test
    void aPageIsAPageUnderAnyName() {
        assertThat(detect("post.md", "<!DOCTYPE html>\n<html><body><p>Down</p></body></html>"))
                .isEqualTo("html");
    }

    private static String detect(String fileName, String text) {
        return DocumentReaders.detect(fileName, text)
                .map(DocumentReader::format)
                .orElse("none");
    }
}
