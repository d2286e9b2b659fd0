package dev.hindcast.insight.compare;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.comparison.HodgesLehmann;
import dev.hindcast.statistics.comparison.LogMeanDivisia;
import dev.hindcast.statistics.comparison.MannWhitney;
import dev.hindcast.statistics.power.Centre;
import dev.hindcast.statistics.power.ChanceTest;
import dev.hindcast.statistics.power.MinimumDetectableChange;
import dev.hindcast.statistics.sample.Sample;

/** How durations of two periods differ. Zeros have no logarithm and are left out of the ratio; the sides say how many there are. */
final class DurationShift {
    /** Of the draws of the A/A test; any other serves as well. */
    private static final long SEED = 20_260_101;

    /** The spread of fewer is chance: two incidents that happened to last alike would promise that any change shows. */
    private static final int LEAST_SPREAD = 5;

    private DurationShift() {}

    static Shift of(Side later, Side earlier) {
        double[] after = later.positive();
        double[] before = earlier.positive();
        Estimate<Shift.Ratio> ratio = HodgesLehmann.ratio(after, before)
                .flatMap(shift -> MannWhitney.of(after, before)
                        .map(test -> new Shift.Ratio(shift.value(), shift.interval(), test.pValue())));
        return new Shift(ratio, visibleCut(before, after));
    }

    private static Estimate<Double> visibleCut(double[] before, double[] after) {
        return logarithms(before)
                .flatMap(x -> logarithms(after).flatMap(y -> {
                    double squares = x.sumOfSquares() + y.sumOfSquares();
                    double deviation = Math.sqrt(squares / (x.size() + y.size() - 2));
                    return MinimumDetectableChange.of(deviation, x.size(), y.size());
                }));
    }

    private static Estimate<Sample> logarithms(double[] values) {
        return Sample.positive(values, LEAST_SPREAD, "a measure of spread").map(Sample::logarithms);
    }

    /** How often chance alone lets the mean drop as far as it did; means of very many are drawn abridged, see {@link ChanceTest}. */
    static Estimate<Double> chance(Side later, Side earlier) {
        if (later.n() == 0 || earlier.n() == 0) {
            return Estimate.refused("a period has no incidents with this value");
        }
        double drop = 1 - mean(later) / mean(earlier);
        if (!(drop > 0)) {
            return Estimate.refused("the mean did not drop");
        }
        return ChanceTest.dropsOf(pooled(later, earlier), (int) earlier.n(), (int) later.n(), Centre.MEAN, drop, SEED);
    }

    /** What moved the total: more incidents with a value, or longer ones. */
    static Estimate<LogMeanDivisia> moved(Side later, Side earlier) {
        return later.n() == 0 || earlier.n() == 0
                ? Estimate.refused("a period has no incidents with this value")
                : LogMeanDivisia.of(earlier.n(), mean(earlier), later.n(), mean(later));
    }

    private static double[] pooled(Side later, Side earlier) {
        return new Side("", 1, 0, later.values().merge(earlier.values())).all();
    }

    private static double mean(Side side) {
        return (double) side.values().sum() / side.n();
    }
}
