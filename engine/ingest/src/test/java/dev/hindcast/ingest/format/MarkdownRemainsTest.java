package dev.hindcast.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markdown.MarkdownReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What site generators and typing habits leave in Markdown. */
class MarkdownRemainsTest {
    @Test
    void tomlFrontMatterKeepsTheLineOfEveryValue() {
        PostmortemDocument document = read("""
                +++
                title = "Queue full" # a name
                start = 2031-05-14T09:36:00Z
                tags = [
                  "queue",
                  'mail', # two
                ]
                inline = { team = "Ports", "on call".zone = "UTC" }

                [[updates]]
                at = 10:02:00
                [[updates]]
                at = 10:20:00
                [extra]
                note = \"""
                two
                lines\"""
                +++

                # Body
                """);
        assertThat(document.findings()).isEmpty();
        assertThat(document.metadata())
                .containsExactly(
                        new Field("title", "Queue full", 2),
                        new Field("start", "2031-05-14T09:36:00Z", 3),
                        new Field("tags", "queue", 5),
                        new Field("tags", "mail", 6),
                        new Field("inline.team", "Ports", 8),
                        new Field("inline.on call.zone", "UTC", 8),
                        new Field("updates.at", "10:02:00", 11),
                        new Field("updates.at", "10:20:00", 13),
                        new Field("extra.note", "two\nlines", 15));
        assertThat(document.blocks().get(0).line()).isEqualTo(20);
    }

    @Test
    void tomlThatIsNoneIsSaidWithItsLineAndTheBodyIsRead() {
        for (String wrong :
                List.of("a = ", "a", "a = [1, ", "a = \"x", "a = 1\na = 2", "[a", "a = {b = 1", "a = \"x\" y")) {
            PostmortemDocument document = read("+++\nok = 1\n" + wrong + "\n+++\n# Body\n");
            assertThat(document.metadata()).as(wrong).isEmpty();
            assertThat(document.findings()).as(wrong).hasSize(1);
            assertThat(document.findings().get(0).evidence().line()).as(wrong).isBetween(3, 5);
            assertThat(document.blocks()).as(wrong).hasSize(1);
        }
    }

    @Test
    void unclosedTomlIsSaid() {
        PostmortemDocument document = read("+++\na = 1\n# Body\n");
        assertThat(document.findings())
                .singleElement()
                .extracting(f -> f.evidence().excerpt())
                .isEqualTo("+++");
        assertThat(document.blocks()).isNotEmpty();
    }

    @Test
    void remainsOfTemplateLanguagesAreDroppedAndLinesKeepTheirNumbers() {
        PostmortemDocument document = read("""
                <%= partial "warning",
                  locals: {} %>
                {{< alert >}}
                {% if beta %}
                10:02 down
                {% endif %}
                Use {{ this }} and 5 <% of them
                """);
        assertThat(lines(document)).containsExactly("10:02 down", "Use {{ this }} and 5 <% of them");
        assertThat(document.blocks().get(0).line()).isEqualTo(5);
    }

    @Test
    void dashesAndDotsAreBullets() {
        PostmortemDocument document = read("It went so:\n– 10:02 down\n  for all\n– 10:05 up\n\n• one\n• two\n");
        assertThat(document.blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "ListItem", "ListItem", "ListItem", "ListItem");
        assertThat(lines(document)).containsExactly("It went so:", "10:02 down", "for all", "10:05 up", "one", "two");
        assertThat(document.blocks().get(2).line()).isEqualTo(4);
    }

    private static List<String> lines(PostmortemDocument document) {
        return document.blocks().stream()
                .flatMap(block -> block instanceof Block.Paragraph paragraph
                        ? paragraph.lines().stream()
                        : block instanceof Block.ListItem item
                                ? item.lines().stream()
                                : java.util.stream.Stream.empty())
                .map(TextLine::text)
                .toList();
    }

    private static PostmortemDocument read(String text) {
        Parsed parsed = new MarkdownReader().parse("a.md", text, ParseLimits.DEFAULT);
        return ((Parsed.Understood) parsed).documents().get(0);
    }
}
