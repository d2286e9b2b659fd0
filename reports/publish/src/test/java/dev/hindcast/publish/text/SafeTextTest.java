package dev.hindcast.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x1B, 0,
                0x9B
            })
    void spellsOutWhatActsUnseen(int point) {
        String text = "a" + Character.toString(point) + "b";
        assertThat(SafeText.visible(text)).isEqualTo(String.format(Locale.ROOT, "a\\u%04Xb", point));
    }

    @Test
    void leavesWritingAlone() {
        assertThat(SafeText.visible("Störung\nрусский\t日本 😀")).isEqualTo("Störung\nрусский\t日本 😀");
    }

    @Test
    void spellsOutHalfACharacter() {
        assertThat(SafeText.visible("a\uD83D")).isEqualTo("a\\uD83D");
    }

    @Test
    void cutsWithoutHalvingACharacter() {
        assertThat(SafeText.line("ab😀cd", 4)).isEqualTo("ab…");
        assertThat(SafeText.line("a\n\tb", 9)).isEqualTo("a b");
    }
}
