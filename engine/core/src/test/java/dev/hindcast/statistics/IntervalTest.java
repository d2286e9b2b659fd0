package dev.hindcast.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void refusesWhatIsNoInterval() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void anEstimateIsEitherKnownOrRefused() {
        assertThat(Estimate.of(3.0).known()).contains(3.0);
        assertThat(Estimate.of(3.0).refusal()).isEmpty();
        assertThat(Estimate.refused("why").known()).isEmpty();
        assertThat(Estimate.refused("why").refusal()).contains("why");
    }
}
