package dev.hindcast.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void roundsTheLargerTheCoarser() {
        assertThat(NumberText.rounded(0.124)).isEqualTo("0.12");
        assertThat(NumberText.rounded(17.49)).isEqualTo("17.5");
        assertThat(NumberText.rounded(1_234.5)).isEqualTo("1235");
        assertThat(NumberText.rounded(-0.001)).isEqualTo("0");
    }

    @Test
    void exactNumbersHaveNoExponentAndNoIdleZeros() {
        assertThat(NumberText.exact(36)).isEqualTo("36");
        assertThat(NumberText.exact(5415.5)).isEqualTo("5415.5");
        assertThat(NumberText.exact(1e10)).isEqualTo("10000000000");
        assertThat(NumberText.exact(-0.0)).isEqualTo("0");
        assertThat(NumberText.exact(0.9508196721311475)).isEqualTo("0.9508196721311475");
        assertThat(NumberText.exact(0.0001)).isEqualTo("0.0001");
        assertThat(NumberText.exact(12345678.25)).isEqualTo("12345678.25");
    }

    @Test
    void whatIsNeitherNoneNorAllNeverReadsSo() {
        assertThat(NumberText.percent(0.001)).isEqualTo("< 1 %");
        assertThat(NumberText.percent(0.999)).isEqualTo("> 99 %");
        assertThat(NumberText.percent(0)).isEqualTo("0 %");
        assertThat(NumberText.percent(1)).isEqualTo("100 %");
    }
}
