package dev.hindcast.pattern.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
