package dev.hindcast.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
    private static final String TEXT = "plain, Zürich, 東京, 🚒🔥 and a lone \uD83D half";

    @Test
    void textIsTheSameInWhateverPiecesItComes() throws IOException {
        for (int size = 1; size < 9; size++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Utf8Writer writer = new Utf8Writer(bytes)) {
                for (int i = 0; i < TEXT.length(); i += size) {
                    writer.write(TEXT, i, Math.min(size, TEXT.length() - i));
                }
            }
            assertThat(bytes.toByteArray()).as("pieces of " + size).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void charactersComeAsTheyAre() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Writer writer = new Utf8Writer(bytes);
        writer.write("xé\uD83D\uDE92x".toCharArray(), 1, 3);
        writer.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("é🚒");
    }

    @Test
    void halfACharacterAtTheEndIsAQuestionMark() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Utf8Writer writer = new Utf8Writer(bytes)) {
            writer.write("a\uD83D");
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a?");
    }
}
