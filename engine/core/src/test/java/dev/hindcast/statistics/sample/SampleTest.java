package dev.hindcast.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {
    private static Sample sample(double... values) {
        return Sample.of(values, 1, "a test").known().orElseThrow();
    }

    @Test
    void keepsTheOrderGivenBesideTheAscendingOne() {
        assertThat(sample(3, 1, 2).values()).containsExactly(3, 1, 2);
        assertThat(sample(3, 1, 2).ascending()).containsExactly(1, 2, 3);
    }

    @Test
    void whatACallerDoesToItsArrayLaterChangesNothing() {
        double[] values = {3, 1, 2};
        Sample sample = Sample.of(values, 1, "a test").known().orElseThrow();
        values[0] = 99;
        sample.values()[1] = 99;
        sample.ascending()[2] = 99;
        assertThat(sample.max()).isEqualTo(3);
        assertThat(sample.values()).containsExactly(3, 1, 2);
    }

    @Test
    void sumsDoNotDependOnTheOrderOfDelivery() {
        assertThat(sample(1e16, 1, -1e16, 1).sum())
                .isEqualTo(sample(1, -1e16, 1, 1e16).sum());
    }

    @Test
    void aSingleValueDoesNotVary() {
        assertThat(sample(4).variance()).isZero();
        assertThat(sample(4).isConstant()).isTrue();
        assertThat(sample(2, 4, 6).variance()).isEqualTo(4);
    }

    @Test
    void quantilesStayWithinTheValues() {
        assertThat(sample(1, 2, 4).quantile(-1)).isEqualTo(1);
        assertThat(sample(1, 2, 4).quantile(0.75)).isEqualTo(3);
        assertThat(sample(1, 2, 4).quantile(2)).isEqualTo(4);
    }

    @Test
    void refusesTooFewValuesAndSaysForWhat() {
        assertThat(Sample.of(new double[0], 3, "a test").refusal()).contains("no values");
        assertThat(Sample.of(new double[2], 3, "a test").refusal()).contains("too few for a test: 2 of the 3 needed");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e51, -1e51, 1e-51})
    void refusesNumbersThatCannotBeComputedWith(double value) {
        assertThat(Sample.of(new double[] {1, value}, 1, "a test").known()).isEmpty();
    }

    @Test
    void zeroIsADurationAndANegativeNumberIsNone() {
        assertThat(Sample.notNegative(new double[] {0, 1}, 1, "a test").known()).isPresent();
        assertThat(Sample.notNegative(new double[] {-1, 1}, 1, "a test").refusal())
                .contains("a value is negative: no duration and no count");
    }
}
