package dev.hindcast.ingest.document.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.ParseLimits;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of the file the text of a mail stands in, also where something damaged it. */
class MailReaderTest {
    private static final String HEAD = "From: a@pier.example\nDate: Wed, 14 May 2031 16:20:00 +0000\nSubject: Gates\n";
    private static final String QUOTED = "Content-Transfer-Encoding: quoted-printable\n";
    private static final String PARTS = "Content-Type: multipart/mixed; boundary=\"b\"\n\n";

    @Test
    void aLineThatWasPartedOnItsWayStandsWhereItBegins() {
        assertThat(lines(HEAD + QUOTED + "\nThe lock =\nwas =C3=B6pen =\nat 10:02.\nThen it shut.\n"))
                .containsExactly("6 The lock was öpen at 10:02.", "9 Then it shut.");
    }

    @Test
    void linesThatWereOneOnTheirWayStandInIt() {
        assertThat(lines(HEAD + QUOTED + "\nThe lock=0D=0Awas shut.\nIt opened.\n"))
                .containsExactly("6 The lock", "6 was shut.", "7 It opened.");
    }

    @Test
    void aPartIsFoundBehindOthersThatSayTheSame() {
        String attached = "Content-Disposition: Attachment; filename=\"a\"\n\nIt opened.\n";
        String mail =
                HEAD + PARTS + "It opened.\n\n--b\n" + attached + "--b\n\nIt opened.\nAll works.\n--b--\nIt opened.\n";
        assertThat(lines(mail)).containsExactly("14 It opened.", "15 All works.");
    }

    @Test
    void moreHeadersOrPartsThanAreReadAreSaid() {
        String told = "\nThe gates opened.\n";
        assertThat(beyond(HEAD + "X-Stop: pier\n".repeat(999) + told)).isNotEmpty();
        assertThat(beyond(HEAD + "X-Stop: pier\n".repeat(900) + told)).isEmpty();
        String part = "--b\nContent-Type: text/plain\n\nThe gates opened.\n";
        assertThat(beyond(HEAD + PARTS + part.repeat(2_000) + "--b--\n")).hasSize(1);
        assertThat(beyond(HEAD + PARTS + part.repeat(20) + "--b--\n")).isEmpty();
    }

    private static List<Integer> beyond(String mail) {
        return ((Parsed.Understood) new MailReader().parse("gates.eml", mail, ParseLimits.DEFAULT))
                .documents().get(0).findings().stream()
                        .map(finding -> finding.evidence().line())
                        .toList();
    }

    @Test
    void aPartThatIsCutOffIsRead() {
        assertThat(lines(HEAD + PARTS + "--b\nContent-Type: text/plain\n\nIt opened.\nAll wor"))
                .containsExactly("9 It opened.", "10 All wor");
    }

    @Test
    void base64StandsWhereItBeginsAndIsReadAsFarAsItIsWhole() {
        String coded = "Content-Transfer-Encoding: base64\n\nSXQgb3Bl\nbmVkLgpB\nbGwgd29y";
        assertThat(lines(HEAD + coded + "a3MuCg==\n")).containsExactly("6 It opened.", "6 All works.");
        assertThat(lines(HEAD + coded + "a")).containsExactly("6 It opened.", "6 All wor");
        assertThat(lines(HEAD + coded.replace("bGw", "$\u00e4=%bGw"))).first().isEqualTo("6 It opened.");
    }

    @Test
    void textWithoutACharsetOrInOneThatIsUnknownIsUtf8() {
        for (String type : List.of("", "; charset=us-ascii", "; charset=\"no such\"", "; charset=\"\"")) {
            assertThat(lines(HEAD + "Content-Type: text/plain" + type + "\n" + QUOTED + "\n=C3=B6\n"))
                    .as(type)
                    .containsExactly("7 ö");
        }
    }

    @Test
    void aLineOfTheHeadThatIsNoHeaderIsPassedOver() {
        assertThat(lines(HEAD + "cut badly\n" + QUOTED + "\nIt =C3=B6pened.\n")).containsExactly("7 It öpened.");
    }

    @Test
    void aFileWithoutAHeadIsAllText() {
        assertThat(lines("Started: 10:02\nNo more is known.\n\nIt opened.\n"))
                .containsExactly("1 Started: 10:02", "2 No more is known.", "4 It opened.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X: y\n",
                "X: =?",
                "Subject: =?utf-8?q?",
                " folded\n",
                "no header\n",
                "--b\n",
                "--b\n\n",
                "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n",
                "(",
                ";a=\"\\",
                "=",
                "=\n"
            })
    void whatIsRepeatedWithoutEndIsReadInTime(String piece) {
        for (String before : List.of("", QUOTED + "\n", PARTS, "Content-Type: text/plain ")) {
            String mail = HEAD + before + piece.repeat(30_000) + "\n\nIt opened.\n";
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> assertThat(parsed(mail)).isInstanceOf(Parsed.Understood.class));
        }
    }

    private static Parsed parsed(String mail) {
        return new MailReader().parse("a.eml", mail, ParseLimits.DEFAULT);
    }

    /** The lines below the head that a mail is told with. */
    private static List<String> lines(String mail) {
        List<Block> blocks =
                ((Parsed.Understood) parsed(mail)).documents().get(0).blocks();
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Paragraph paragraph
                        ? paragraph.lines().stream()
                        : block instanceof Block.Heading heading ? Stream.of(heading.text()) : Stream.of())
                .map(line -> line.line() + " " + line.text())
                .skip(2)
                .toList();
    }
}
