package dev.hindcast.pattern.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShinglesTest {
    private static final Shingles TEXT = Shingles.of("The queue filled up because nobody emptied it");

    @Test
    void everyRunOfFourWordsCountsOnce() {
        assertThat(TEXT.hashes()).hasSize(5);
        assertThat(Shingles.of("a b c d a b c d").hashes()).hasSize(4);
    }

    @Test
    void fewerThanFourWordsHaveNone() {
        assertThat(Shingles.of("too few words").hashes()).isEmpty();
        assertThat(Shingles.of("").hashes()).isEmpty();
        assertThat(TEXT.containment(Shingles.of(""))).isZero();
    }

    @Test
    void capitalsAndSignsMakeNoDifference() {
        assertThat(TEXT.containment(Shingles.of("the QUEUE, filled up (because) nobody emptied it!")))
                .isEqualTo(1);
    }

    @Test
    void aPartOfATextIsContainedInIt() {
        assertThat(Shingles.of("queue filled up because").containment(TEXT)).isEqualTo(1);
        assertThat(TEXT.containment(Shingles.of("filled up because nobody knew of it")))
                .isEqualTo(0.25);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void belowTheLeastThatMattersItIsNoneAndElseTheSame(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Shingles one = runs(random);
            Shingles other = runs(random);
            double share = one.containment(other);
            double least = random.nextInt(11) / 10.0;
            assertThat(one.containment(other, least)).isEqualTo(share < least ? 0 : share);
            assertThat(other.containment(one, least)).isEqualTo(one.containment(other, least));
        }
    }

    private static Shingles runs(Random random) {
        return new Shingles(
                random.ints(random.nextInt(12), 0, 15).sorted().distinct().toArray());
    }
}
