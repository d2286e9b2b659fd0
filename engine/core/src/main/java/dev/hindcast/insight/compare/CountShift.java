package dev.hindcast.insight.compare;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.rate.RateRatio;
import dev.hindcast.statistics.rate.VisibleRateCut;

/** How the numbers of incidents of two periods differ, by the days each has. */
final class CountShift {
    private CountShift() {}

    static Shift of(Side later, Side earlier) {
        Estimate<Shift.Ratio> ratio = RateRatio.of(later.incidents(), later.days(), earlier.incidents(), earlier.days())
                .flatMap(rates -> rates.value()
                        .flatMap(value -> rates.high()
                                .map(high ->
                                        new Shift.Ratio(value, new Interval(rates.low(), high), rates.centralP()))));
        double expected = earlier.incidents() * later.days() / earlier.days();
        return new Shift(ratio, VisibleRateCut.of(expected));
    }
}
