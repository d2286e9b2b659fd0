package dev.hindcast.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.TextLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the shape of a text tells where it has no marks, and what it does not. */
class IndentedTimelineTest {
    @Test
    void indentedTextOfAnyMarkupIsNeitherCodeNorQuote() {
        for (String name : List.of("a.rst", "a.adoc")) {
            String text = "= Outage\n\n2031-05-14, times in UTC\n\n    10:02  down\n    10:05  up\n\nAfter.\n";
            List<Block> blocks = blocks(name, name.endsWith("rst") ? text.substring(9) : text);
            assertThat(blocks)
                    .as(name)
                    .filteredOn(Block.Verbatim.class::isInstance)
                    .singleElement()
                    .extracting(block -> ((Block.Verbatim) block).kind())
                    .isEqualTo(Block.Verbatim.Kind.INDENTED);
        }
    }

    @Test
    void aSourceLineOfAPageIsALineOnlyWhereALabelOrATimeBeginsIt() {
        List<Block> blocks = blocks("a.html", """
                <p>Date: 2031-05-14
                Severity: SEV-2</p>
                <p>10:02 everything
                is down
                10:05 it is up
                again</p>
                <p>It ended at
                10:05 UTC.</p>
                """);
        assertThat(blocks)
                .extracting(block -> ((Block.Paragraph) block)
                        .lines().stream().map(TextLine::text).toList())
                .containsExactly(
                        List.of("Date: 2031-05-14", "Severity: SEV-2"),
                        List.of("10:02 everything is down", "10:05 it is up again"),
                        List.of("It ended at 10:05 UTC."));
        assertThat(blocks)
                .flatExtracting(block -> ((Block.Paragraph) block).lines())
                .extracting("line")
                .containsExactly(1, 2, 3, 5, 7);
    }

    @Test
    void capitalsAndLabelsHeadPlainTextButTimesDoNot() {
        List<Block> blocks = blocks(
                "a.txt",
                "Outage of the mail queue\n\nROOT CAUSE\nA full disk.\n\nTimeline:\n10:02: DOWN\n10:05: UP\n\nTHE END.\n");
        assertThat(blocks)
                .filteredOn(Block.Heading.class::isInstance)
                .extracting(block -> ((Block.Heading) block).text().text())
                .containsExactly("Outage of the mail queue", "ROOT CAUSE", "Timeline");
    }

    private static List<Block> blocks(String name, String text) {
        DocumentReader reader = DocumentReaders.detect(name, text).orElseThrow();
        Parsed parsed = reader.parse(name, text, ParseLimits.DEFAULT);
        return ((Parsed.Understood) parsed).documents().get(0).blocks();
    }
}
