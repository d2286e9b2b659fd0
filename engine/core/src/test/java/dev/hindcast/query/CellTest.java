package dev.hindcast.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
    @Test
    void ordersNumbersThenTextThenAbsent() {
        List<Cell> ordered = List.of(
                Cell.ofWhole(Long.MIN_VALUE),
                Cell.ofWhole(-1),
                Cell.ofWhole(2),
                Cell.ofWhole(10),
                Cell.ofWhole(Long.MAX_VALUE),
                Cell.ofText("10"),
                Cell.ofText("2"),
                Cell.ofText("B"),
                Cell.ofText("a"),
                Cell.ofText("a "),
                Cell.absent());
        assertThat(ordered.stream().sorted(Cell.ORDER.reversed()).sorted(Cell.ORDER))
                .containsExactlyElementsOf(ordered);
    }

    @Test
    void putsEmojiAfterFullWidthLettersUnlikeStrings() {
        assertThat(Cell.ORDER.compare(Cell.ofText("ｆ"), Cell.ofText("🔥"))).isNegative();
        assertThat("ｆ".compareTo("🔥")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void textOrderIsTheOrderOfUtf8Bytes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String left = text(random);
            String right = text(random);
            int bytes = Arrays.compareUnsigned(
                    left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
            assertThat(Integer.signum(Cell.ORDER.compare(Cell.ofText(left), Cell.ofText(right))))
                    .as("seed %d: \"%s\" and \"%s\"", seed, left, right)
                    .isEqualTo(Integer.signum(bytes));
        }
    }

    private static String text(Random random) {
        int[] points = {'a', 'b', 0x7F, 0xE9, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFF46, 0xFFFD, 0x10000, 0x1F525, 0x10FFFF};
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    @Test
    void blankTextIsAbsent() {
        assertThat(Stream.of("", " ", "\t\n").map(Cell::ofText)).containsOnly(Cell.absent());
        assertThat(Cell.ofText((String) null)).isEqualTo(Cell.absent());
        assertThat(Cell.ofText(Optional.empty())).isEqualTo(Cell.absent());
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell.Text(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell.Text(null));
    }

    @Test
    void anUnpairedSurrogateIsReplacedBecauseEnginesAlterIt() {
        assertThat(Cell.ofText("a\uD83D")).isEqualTo(Cell.ofText("a\uFFFD"));
        assertThat(Cell.ofText("\uDD25b")).isEqualTo(Cell.ofText("\uFFFDb"));
        assertThat(Cell.ofText("🔥").print()).isEqualTo("🔥");
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell.Text("a\uD83D"));
    }

    @Test
    void printsItsValueOrNothing() {
        assertThat(Cell.ofText("NA").print()).isEqualTo("NA");
        assertThat(Cell.ofWhole(-7).print()).isEqualTo("-7");
        assertThat(Cell.absent().print()).isEmpty();
        assertThat(Cell.absent().isPresent()).isFalse();
        assertThat(Cell.ofWhole(0).isPresent()).isTrue();
    }
}
