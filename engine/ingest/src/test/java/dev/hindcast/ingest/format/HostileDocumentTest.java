package dev.hindcast.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No reader throws, whatever it is given, and none takes time out of proportion. */
class HostileDocumentTest {
    private static final int REPEATS = 100_000;
    /** Anything that takes time out of proportion shows it with as many characters. */
    private static final int CHARACTERS = 100_000;
    /** Whole documents are understood at every so many cuts. */
    private static final int STRIDE = 11;

    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** Beginnings that are never ended, and pairs that could be taken apart in many ways. */
    private static final List<String> PIECES = List.of(
            "<div>",
            "<b>",
            "<table><tr><td>",
            "<ul><li>",
            "<!--",
            "<a href=\"",
            "</p>",
            "<td rowspan=99 colspan=99>",
            "&amp",
            "<p>a<p>",
            "<ac:structured-macro ac:name=\"expand\">",
            "<![CDATA[",
            "<nav>x</nav>",
            "<form>",
            "h1. a\n",
            "{noformat}",
            "{quote}\n",
            "|a",
            "||a\n",
            "[a|",
            "[",
            "*a ",
            "-a ",
            "{{",
            "** a\n",
            "a\n*b*\n",
            "{color:",
            "== a\n",
            "|===\n",
            "----\n",
            "____\n",
            "a:: ",
            "[[",
            "link:",
            "** ",
            "`a",
            "[line-through]#",
            "|a\nb\n",
            "= = ",
            "a\n-\n",
            "a\n===\n",
            ".. a::\n",
            "+--+\n",
            "== ==\n",
            "   * - a\n",
            ":a: b\n",
            "a::\n\n",
            "`a <",
            "``",
            "   a\n\n",
            "\ta\n  b\n",
            "..\n",
            "> a\n",
            "– a\n",
            "A:\n",
            "a: ",
            "AAAA\n\n",
            "1) ",
            "- [ ] ",
            " - a\n",
            "{|\n",
            "'''",
            "[[a|",
            "{{a",
            "<%",
            "{{<",
            "%}",
            "\u0000",
            "\n",
            " ",
            "\t");

    static List<DocumentReader> readers() {
        return DocumentReaders.ALL;
    }

    static List<Path> files() {
        return ToldFixtures.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileCutAnywhereIsReadAsFarAsItGoes(Path file) {
        String name = file.getFileName().toString();
        String text = ToldFixtures.text(file);
        DocumentReader own = DocumentReaders.detect(name, text).orElseThrow();
        for (int end = 0; end <= text.length(); end++) {
            assertThat(own.parse("a", text.substring(0, end), ParseLimits.DEFAULT))
                    .isInstanceOf(Parsed.Understood.class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyReaderBearsEveryOtherFormat(Path file) {
        String name = file.getFileName().toString();
        String text = ToldFixtures.text(file);
        for (int end = 0; end <= text.length(); end += STRIDE) {
            String cut = text.substring(0, end);
            DocumentReaders.detect(name, cut);
            for (DocumentReader reader : DocumentReaders.ALL) {
                assertThat(reader.parse("a", cut, ParseLimits.DEFAULT)).isNotNull();
            }
            String readings = Ingest.read("a/" + name, cut.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults())
                    .toString();
            assertThat(readings).doesNotContain("could not be understood");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void whatIsRepeatedAHundredThousandTimesIsReadInTime(DocumentReader reader) {
        List<String> slow = new ArrayList<>();
        for (String piece : PIECES) {
            for (String text :
                    List.of(piece.repeat(REPEATS), piece.repeat(REPEATS).replace("\n", " ") + "\n" + piece)) {
                long begin = System.nanoTime();
                Parsed parsed = parse(reader, text);
                Duration took = Duration.ofNanos(System.nanoTime() - begin);
                assertThat(parsed).isNotNull();
                if (took.compareTo(LONGEST) > 0) {
                    slow.add(piece + " took " + took);
                }
            }
        }
        assertThat(slow).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void nothingIsRunFetchedOrExpanded(DocumentReader reader) {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]><html><body><p>&b;&c;</p>"
                + "<script>alert(1)</script><img src=x onerror=alert(1)><iframe src=\"http://127.0.0.1:1/\"></iframe>"
                + "<p>one</p></body></html>\ninclude::/etc/hostname[]\n\n.. include:: /etc/hostname\n";
        assertThat(parse(reader, bomb).toString()).doesNotContain("aaaaaaaaaaaaaaaaaaaa");
    }

    /** As the run does it: on a thread with room for the nesting that the limits allow. */
    private static Parsed parse(DocumentReader reader, String text) {
        List<Parsed> parsed = new ArrayList<>();
        Thread thread =
                new Thread(null, () -> parsed.add(reader.parse("a", text, ParseLimits.DEFAULT)), "parse", 16L << 20);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return parsed.isEmpty() ? null : parsed.get(0);
    }
}
