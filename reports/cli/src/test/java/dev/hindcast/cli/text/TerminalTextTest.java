package dev.hindcast.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void directionMarksAreWrittenOut(int point) {
        assertThat(TerminalText.visible("a" + Character.toString(point) + "b"))
                .isEqualTo("a\\u" + String.format("%04X", point) + "b");
    }

    @Test
    void noEscapeSequenceSurvives() {
        assertThat(TerminalText.visible("\u001b[31mred\u001b]0;title\u0007 \u009b2J"))
                .isEqualTo("[31mred]0;title 2J");
    }

    @Test
    void everythingStaysOnOneLine() {
        assertThat(TerminalText.visible("one\ntwo\r\nthree\tfour")).isEqualTo("one two  three four");
    }

    @Test
    void lettersOfAnyScriptStay() {
        String text = "Größe, 日本, عربى, 𝄞, 👩‍🚒";
        assertThat(TerminalText.visible(text)).isEqualTo(text);
    }
}
