package dev.hindcast.insight.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindcast.query.Distribution;
import dev.hindcast.statistics.Estimate;
import org.junit.jupiter.api.Test;

/** What two periods could have shown. */
class DurationShiftTest {
    @Test
    void twoIncidentsThatHappenedToLastAlikePromiseNothing() {
        Estimate<Double> cut = visibleCut(side(3_600, 3_660), side(3_600, 3_630, 3_700));
        assertThat(cut.known()).isEmpty();
    }

    @Test
    void fiveInEachPeriodSayWhatTheyCouldHaveShown() {
        // Logarithms of 1, 2, 4, 8, 16 in each: a deviation of 1.0960 makes 1 - exp(-2.8016·1.0960·√(2/5)).
        Estimate<Double> cut = visibleCut(side(1, 2, 4, 8, 16), side(1, 2, 4, 8, 16));
        assertThat(cut.known().orElseThrow()).isEqualTo(0.8566, within(0.0005));
    }

    private static Estimate<Double> visibleCut(Side later, Side earlier) {
        return DurationShift.of(later, earlier).visibleCut();
    }

    private static Side side(long... seconds) {
        return new Side("", 90, seconds.length, Distribution.of(seconds));
    }
}
