package dev.hindcast.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Long lines that make patterns try again and again. */
class HostileLineTest {
    private static final List<String> PIECES = List.of(
            "1",
            ":",
            "10:",
            "10:02",
            "10:02 ",
            "10:02-",
            "1.",
            "-",
            " ",
            "\u00a0",
            "a",
            "A",
            "May 14 ",
            "14 May 2031 10:02 ",
            "2031-05-14 ",
            "2031-05-14T10:02:03Z",
            "~",
            "about ",
            "(",
            "<",
            "at ",
            "UTC",
            "UTC+",
            "an hour and ",
            "10 min, ",
            "not ",
            "alert ",
            "outage begins ",
            "resolved ",
            "investigating, ",
            "password=",
            "@",
            "a@b.",
            "://a:",
            "eyJhbGciOi.",
            "AKIA",
            "key: ",
            "**x:** ",
            "??",
            "HH:mm ",
            "<date",
            "{{",
            "Owner: A ",
            "(done",
            "/",
            "monitoring ",
            "customer ",
            ". ",
            "; ",
            "\u2013 ",
            "\ud83d\udea8",
            "a\u0301",
            "Screenshot 2031-05-14 at 10.55.54 ",
            "it was back and at 10:02 ",
            "if it is back and by 10:02 ",
            "and we looked ");

    /** A sentence, a heading, an entry, a label and a promise made of the piece; a line is read up to 64 KiB. */
    private static final String DOCUMENT = """
            # Incident of 2031-05-14

            Published: 2031-05-15

            Yesterday, on Friday, the outage began: %1$s

            ## Timeline (UTC)

            ## %1$s

            - 10:02 %1$s

            **Duration:** %1$s

            ## Action items

            - %1$s
            """;

    static Stream<String> pieces() {
        return PIECES.stream();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void theTimeGrowsNoFasterThanTheLine(String piece) {
        Growth.assertProportional(
                "\"" + piece + "\"",
                new int[] {6_000, 60_000},
                n -> DOCUMENT.formatted(piece.repeat(Math.max(1, n / piece.length()))),
                text -> ReadingAssert.read("a long line of " + piece, text));
    }
}
