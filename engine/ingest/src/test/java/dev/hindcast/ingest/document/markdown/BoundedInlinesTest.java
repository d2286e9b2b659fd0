package dev.hindcast.ingest.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text without marks does not go through commonmark's inline parser, and nobody must see that. */
class BoundedInlinesTest {
    private static final List<String> PIECES = List.of(
            "queue",
            "Ünit",
            "14:02",
            " ",
            " ",
            "  ",
            "\t",
            "\n",
            "\n",
            "  \n",
            "\\\n",
            "\n ",
            "- ",
            "1. ",
            "> ",
            "# ",
            "- [x] ",
            "| a | b |\n|---|---|\n",
            "*",
            "**",
            "_",
            "[",
            "]",
            "(",
            ")",
            "!",
            "![",
            "`",
            "<",
            ">",
            "<b>",
            "&",
            "&amp;",
            "\\",
            "\\*",
            "https://a.example",
            "\u0000",
            "\u00a0",
            "漢字",
            "🚢",
            "\n\n",
            ":",
            "~",
            "\"",
            "'",
            "--",
            "...");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void allTextIsReadAsCommonmarkReadsIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(25);
            int kinds = 1 + random.nextInt(PIECES.size());
            for (int j = 0; j < pieces; j++) {
                text.append(PIECES.get(random.nextInt(kinds)));
            }
            assertThat(html(ours(), text.toString())).as("text <%s>", text).isEqualTo(html(plain(), text.toString()));
        }
    }

    @Test
    void everySignOfMarkupIsAMark() {
        for (char c = 0; c < 256; c++) {
            String text = "a" + c + "b" + c + "c";
            assertThat(html(ours(), text)).as("sign %d", (int) c).isEqualTo(html(plain(), text));
        }
    }

    private static String html(Parser.Builder parser, String text) {
        Node document = parser.extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
                .build()
                .parse(text);
        return HtmlRenderer.builder().build().render(document);
    }

    private static Parser.Builder ours() {
        return Parser.builder().inlineParserFactory(BoundedInlines::new);
    }

    private static Parser.Builder plain() {
        return Parser.builder();
    }
}
