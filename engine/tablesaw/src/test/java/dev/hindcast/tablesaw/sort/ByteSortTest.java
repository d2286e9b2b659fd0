package dev.hindcast.tablesaw.sort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSortTest {
    /** A bound of zero stands for every int. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 300, 70_000, 20_000_000, Integer.MAX_VALUE})
    void partsOfAnySizeAscendAndTheRestStays(int bound) {
        long seed = 20_261_126;
        Random random = new Random(seed);
        ByteSort sort = new ByteSort();
        for (int size : new int[] {0, 1, 255, 256, 257, 5_000, 300, 140_000}) {
            int[] values = random.ints(size + 20)
                    .map(value -> bound == 0 ? value : value % bound)
                    .toArray();
            int[] expected = values.clone();
            Arrays.sort(expected, 7, 7 + size);
            sort.sort(values, 7, 7 + size);
            assertThat(values).as("seed %d, %d below %d", seed, size, bound).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void equalValuesStay(int value) {
        int[] values = new int[1_000];
        Arrays.fill(values, value);
        new ByteSort().sort(values, 0, values.length);
        assertThat(values).containsOnly(value);
    }
}
