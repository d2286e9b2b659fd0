package dev.hindcast.statistics.resampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {
    @ParameterizedTest(name = "bound {0}")
    @ValueSource(ints = {1, 2, 3, 7, 16, 21, 500, 5_000, 65_536, 1_000_003, (1 << 30) + 1, Integer.MAX_VALUE})
    void theSequenceIsThatOfTheLibrary(int bound) {
        for (long seed : new long[] {0, 1, 42, -7, Long.MAX_VALUE}) {
            Random random = new Random(seed);
            Draws draws = new Draws(seed, bound);
            for (int i = 0; i < 20_000; i++) {
                assertThat(draws.next()).isEqualTo(random.nextInt(bound));
            }
        }
    }
}
