package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Reading;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents that bring Markdown parsers down: the kinds of the public lists of cmark and commonmark. */
class HostileMarkdownTest {
    private static final Map<String, IntFunction<String>> DOCUMENTS = new TreeMap<>();

    static {
        repeat("link openers", "[a](");
        repeat("link openers with angle", "[a](<b");
        repeat("image and link openers", "![[]()");
        repeat("image openers", "![a](<");
        repeat("closers and openers", "a](b)*");
        repeat("alternating emphasis", "*a_ ");
        repeat("emphasis openers", "_a ");
        repeat("emphasis closers", "a_ ");
        repeat("double emphasis", "a**b" + "c* ");
        repeat("strong openers", "**a ");
        repeat("struck openers", "~~a ");
        repeat("entities", "&#x41;");
        repeat("broken entities", "&");
        repeat("backslashes", "\\");
        repeat("autolinks", "<a@b.c");
        repeat("open angle brackets", "<");
        repeat("comment openers", "<!--");
        repeat("comments after a word", "a <!-- ");
        repeat("declarations", "<!A ");
        repeat("processing instructions", "<?");
        repeat("character data", "<![CDATA[");
        repeat("attributes", "<a b=\"c");
        repeat("details", "<details>\n\n");
        repeat("headings", "# a\n");
        repeat("underlined headings", "a\n=\n");
        repeat("thematic breaks", "***\n");
        repeat("list items", "- a\n");
        repeat("empty list items", "-\n");
        repeat("lazy quotes", "> a\nb\n");
        repeat("bars", "|");
        repeat("table rows", "|a|b|\n");
        repeat("template marks", "{{ ");
        repeat("fences", "```\n\n");
        repeat("blank lines", "\n");
        DOCUMENTS.put("timeline", n -> "## Timeline\n\n" + "- 10:02 outage begins\n".repeat(n));
        DOCUMENTS.put("nested brackets", n -> "[".repeat(n) + "a" + "]".repeat(n));
        DOCUMENTS.put("nested brackets and parentheses", n -> "[".repeat(n) + "](".repeat(n));
        DOCUMENTS.put("nested quotes", n -> "> ".repeat(n) + "a");
        DOCUMENTS.put("nested list items", n -> "- ".repeat(n) + "a");
        DOCUMENTS.put("nested numbers", n -> "1. ".repeat(n) + "a");
        DOCUMENTS.put("nested emphasis", n -> "*a **a ".repeat(n) + "b" + " a** a*".repeat(n));
        DOCUMENTS.put("one run of stars", n -> "*".repeat(n) + "a" + "*".repeat(n));
        DOCUMENTS.put("backticks in growing runs", HostileMarkdownTest::backticks);
        DOCUMENTS.put("a code span never closed", n -> "`a".repeat(n) + "``");
        DOCUMENTS.put("a fence never closed", n -> "```\n" + "a\n".repeat(n));
        DOCUMENTS.put("references", n -> lines(n, i -> "[a" + i + "]: /b" + i));
        DOCUMENTS.put("one reference used often", n -> "[a]: /b\n\n" + "[a] ".repeat(n));
        DOCUMENTS.put("references never defined", n -> lines(n, i -> "[a" + i + "]"));
        DOCUMENTS.put("a reference of a long name", n -> "[" + "a".repeat(n) + "]: /b\n\n[" + "a".repeat(n) + "]");
        DOCUMENTS.put("a wide table", n -> "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "|b".repeat(n) + "|");
        DOCUMENTS.put("a table cell of bars", n -> "|a|\n|-|\n|" + "\\|".repeat(n) + "|");
        DOCUMENTS.put("a long table of times", n -> "| Time | Event |\n|---|---|\n" + "| 10:02 | a |\n".repeat(n));
        DOCUMENTS.put("a table without a heading row", n -> "| 10:02 | a |\n".repeat(n));
        DOCUMENTS.put(
                "a deep staircase",
                n -> IntStream.range(0, (int) Math.sqrt(n))
                        .mapToObj(i -> "  ".repeat(i) + "- a\n")
                        .collect(Collectors.joining()));
        DOCUMENTS.put("tabs before text", n -> "\t".repeat(n) + "a");
        DOCUMENTS.put("quotation marks of an HTML tag", n -> "<a href=\"" + "\" ".repeat(n));
    }

    private static void repeat(String name, String piece) {
        DOCUMENTS.put(name, piece::repeat);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    /** Runs of 1, 2, 3 ... backticks, so that none closes another; about n characters in all. */
    private static String backticks(int n) {
        StringBuilder text = new StringBuilder();
        for (int run = 1; text.length() < n; run++) {
            text.append("e").append("`".repeat(run));
        }
        return text.toString();
    }

    static Stream<String> documents() {
        return DOCUMENTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theTimeGrowsNoFasterThanTheDocument(String name) {
        Growth.assertProportional(name, DOCUMENTS.get(name), text -> ReadingAssert.read(name, text));
    }

    @Test
    void tooManyTableCellsAreRefusedNamingTheLimit() {
        String text = "| Time | Event |\n|---|---|\n" + "| 10:02 | a |\n".repeat(60_000);
        Reading reading = ReadingAssert.read("cells", text);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("cells", "limit of 100000"));
    }

    @Test
    void whatStandsAfterSixtyFourKibibytesOfALineIsNotRead() {
        String text = "# Long line\n\n## Timeline (UTC)\n\n- 2031-05-14 10:02 Outage begins " + "x".repeat(70_000)
                + " alert fires\n- 2031-05-14 10:30 Incident resolved\n";
        Reading reading = ReadingAssert.read("long line", text);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Accepted.class,
                        accepted -> assertThat(accepted.incident().timeline())
                                .hasSize(2)
                                .allSatisfy(entry ->
                                        assertThat(entry.text().length()).isLessThanOrEqualTo(64 * 1024)));
    }
}
