package dev.hindcast.pattern.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void inASmallBlockEachMeetsEveryOneBefore() {
        Blocks blocks = Blocks.of(20, i -> new long[] {7});
        assertThat(blocks.before(0)).isEmpty();
        assertThat(blocks.before(19)).containsExactly(IntStream.range(0, 19).toArray());
    }

    @Test
    void thingsWithoutACommonKeyNeverMeet() {
        Blocks blocks = Blocks.of(10, i -> new long[] {i % 2});
        assertThat(blocks.before(9)).containsExactly(1, 3, 5, 7);
    }

    @Test
    void aBlockOfFiveThousandMakesNoMorePairsThanTimesItsSizeAFew() {
        int size = 5_000;
        Blocks blocks = Blocks.of(size, i -> new long[] {1});
        long pairs =
                IntStream.range(0, size).mapToLong(i -> blocks.before(i).length).sum();
        assertThat(pairs).isBetween((long) size, 10L * size);
        assertThat(blocks.before(4_000)).contains(3_999).doesNotContain(100);
    }

    @Test
    void ofManyThoseAreKeptThatShareMostBlocks() {
        int[] met = IntStream.concat(IntStream.range(0, 500), IntStream.of(3, 3, 77))
                .sorted()
                .toArray();
        int[] kept = Blocks.closest(met);
        assertThat(kept).hasSizeLessThan(500).contains(3, 77, 499).isSorted();
    }

    @Test
    void twoTextsShareABandAboutAsOftenAsTheyShareWeight() {
        long seed = 11;
        SplittableRandom random = new SplittableRandom(seed);
        int shared = 0;
        int bands = 16;
        int trials = 500;
        for (int trial = 0; trial < trials; trial++) {
            int[] one = random.ints(20).toArray();
            int[] other = random.ints(20).toArray();
            System.arraycopy(one, 0, other, 0, 10);
            float[] weights = new float[20];
            Arrays.fill(weights, 0.2f);
            int[] a = WeightedMinHash.of(one, weights, bands);
            int[] b = WeightedMinHash.of(other, weights, bands);
            shared += (int) IntStream.range(0, bands).filter(i -> a[i] == b[i]).count();
        }
        // Ten of thirty different terms are common, all of one weight.
        assertThat(shared / (double) (trials * bands)).as("seed " + seed).isBetween(0.30, 0.37);
    }

    @Test
    void aTextWithoutTermsHasNoBands() {
        assertThat(WeightedMinHash.of(new int[0], new float[0], 16)).isEmpty();
    }
}
