package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same text reads the same however its bytes and line ends are kept. */
class EncodingTest {
    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    private static void assertSame(Fixture fixture, byte[] other, String how) {
        assertThat(fixture.read(other)).as(fixture.name() + " " + how).isEqualTo(fixture.read(fixture.content()));
    }

    private static byte[] marked(int[] mark, String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void lineEndsAndByteOrderMarksChangeNothing(Fixture fixture) {
        String text = new String(fixture.content(), StandardCharsets.UTF_8);
        assertSame(fixture, text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), "with CRLF");
        assertSame(fixture, text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8), "with CR");
        assertSame(fixture, marked(new int[] {0xEF, 0xBB, 0xBF}, text, StandardCharsets.UTF_8), "with a mark");
        assertSame(fixture, marked(new int[] {0xFF, 0xFE}, text, StandardCharsets.UTF_16LE), "in UTF-16LE");
        assertSame(fixture, marked(new int[] {0xFE, 0xFF}, text, StandardCharsets.UTF_16BE), "in UTF-16BE");
        assertSame(fixture, text.stripTrailing().getBytes(StandardCharsets.UTF_8), "without a last line end");
    }
}
