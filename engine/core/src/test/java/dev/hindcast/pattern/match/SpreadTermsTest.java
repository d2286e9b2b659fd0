package dev.hindcast.pattern.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.IncidentLiteral;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.pattern.duplicate.Telling;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpreadTermsTest {
    private static Features row(int[] terms, float... weights) {
        Telling telling = Telling.of(new IncidentLiteral("a").incident());
        return new Features(0, 0, "", IncidentKind.INCIDENT, telling, new int[0], -1, 0, terms, weights);
    }

    @Test
    void onlyTermsOfBothCount() {
        Features one = row(new int[] {-7, 0, 3}, 0.5f, 0.25f, 0.5f);
        Features other = row(new int[] {-7, 1, 3}, 0.5f, 0.5f, 0.25f);
        assertThat(new SpreadTerms(one).cosine(other)).isEqualTo(0.375);
        assertThat(new SpreadTerms(row(new int[0])).cosine(one)).isZero();
        assertThat(new SpreadTerms(one).cosine(row(new int[0]))).isZero();
    }

    @Test
    void itDoesNotMatterToTheLastDigitWhichOfTwoIsSpread() {
        long seed = 5;
        SplittableRandom random = new SplittableRandom(seed);
        for (int trial = 0; trial < 500; trial++) {
            Features one = random(random);
            Features other = random(random);
            double cosine = new SpreadTerms(one).cosine(other);
            assertThat(cosine).as("seed " + seed).isEqualTo(new SpreadTerms(other).cosine(one));
            assertThat(cosine).isEqualTo(pairByPair(one, other));
        }
    }

    private static Features random(SplittableRandom random) {
        // Few numbers, so that many terms are common and many stand in each other's place.
        int[] terms =
                random.ints(Features.MOST_TERMS, -150, 150).sorted().distinct().toArray();
        float[] weights = new float[terms.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (0.01 + random.nextDouble());
        }
        return row(terms, weights);
    }

    private static double pairByPair(Features one, Features other) {
        double sum = 0;
        for (int i = 0; i < one.terms().length; i++) {
            for (int j = 0; j < other.terms().length; j++) {
                sum += one.terms()[i] == other.terms()[j] ? one.weights()[i] * other.weights()[j] : 0;
            }
        }
        return sum;
    }
}
