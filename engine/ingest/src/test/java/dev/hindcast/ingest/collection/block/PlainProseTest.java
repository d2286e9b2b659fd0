package dev.hindcast.ingest.collection.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markdown.MarkdownReader;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for plain is a text that Markdown reads as one paragraph of the same characters. */
class PlainProseTest {
    private static final MarkdownReader MARKDOWN = new MarkdownReader();

    private static final String SIGNS = "aZé9 .,;:'\"()?!%-/’–—*_#>[]<&|`~+={}\\\n\t";

    @Test
    void aSentenceIsPlain() {
        assertThat(PlainProse.is("The queue (two of them) was full at 10:02, and 40% of the check-ins failed!"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "h2. Impact",
                "# Impact",
                "- pumps stopped",
                "1. pumps stopped",
                "the *pumps* stopped",
                "pumps\nstopped",
                "see https://kelpline.example/i",
                "see www.kelpline.example",
                "ends with a blank ",
                "pumps -- all of them"
            })
    void whatMayHoldAMarkIsNot(String text) {
        assertThat(PlainProse.is(text)).isFalse();
    }

    @Test
    void markdownReadsAPlainTextAsItStands() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder("h");
            for (int length = random.nextInt(1, 9); length > 0; length--) {
                text.append(SIGNS.charAt(random.nextInt(random.nextInt(1, SIGNS.length()) + 1)));
            }
            if (PlainProse.is(text.toString())) {
                assertThat(markdown(text.toString()))
                        .as(text.toString())
                        .containsExactly(new Block.Paragraph(List.of(TextLine.plain(text.toString(), 1))));
            }
        }
    }

    private static List<Block> markdown(String text) {
        Parsed parsed = MARKDOWN.parse("x.md", text, ParseLimits.DEFAULT);
        return ((Parsed.Understood) parsed).documents().get(0).blocks();
    }
}
