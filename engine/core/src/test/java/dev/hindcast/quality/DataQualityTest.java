package dev.hindcast.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataQualityTest {
    @Test
    void theScoreIsWhatIsStatedLessWhatIsContradictedOfWhatIsExpected() {
        assertThat(new DataQuality(1, 8, 6, 1, List.of()).percent()).isEqualTo(63);
        assertThat(new DataQuality(1, 8, 8, 0, List.of()).percent()).isEqualTo(100);
    }

    @Test
    void contradictionsDoNotMakeItNegative() {
        assertThat(new DataQuality(1, 8, 2, 5, List.of()).percent()).isZero();
    }

    @Test
    void withoutDocumentsThereIsNoQuality() {
        assertThat(DataQuality.of(List.of())).isEqualTo(new DataQuality(0, 0, 0, 0, List.of()));
        assertThat(DataQuality.of(List.of()).percent()).isZero();
    }
}
