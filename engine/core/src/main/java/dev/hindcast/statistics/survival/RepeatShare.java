package dev.hindcast.statistics.survival;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.sample.Sample;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The share of incidents that are followed by another of the same mechanism within a span: 1 - S(span) of the Kaplan-Meier curve
 * of the gaps, where the last incident of each mechanism is censored at the end of the window. The interval resamples mechanisms
 * and not incidents, because gaps within one mechanism are not independent (Davison and Hinkley 1997, section 3.8).
 *
 * @param value from 0 to 1, with incomplete follow-up accounted for
 * @param naive repeats within the span among all incidents
 * @param complete repeats within the span among those that were followed for all of it; refused if there are none
 */
public record RepeatShare(double value, double naive, Estimate<Double> complete) {
    /** Fewest incidents. */
    public static final int FEWEST = 10;

    /** Fewest mechanisms for an interval. */
    public static final int FEWEST_MECHANISMS = 3;

    /**
     * Returns the share, refused below {@value #FEWEST} incidents and for a span above half the window.
     *
     * @param mechanisms for each mechanism the times of its incidents, in any order, on the clock that starts with the window
     * @param window its length, in the unit of the times
     * @param span in the same unit
     */
    public static Estimate<RepeatShare> of(double[][] mechanisms, double window, double span) {
        return checked(mechanisms, window, span)
                .flatMap(gaps -> KaplanMeier.of(gaps.lengths(), gaps.repeated())
                        .map(curve -> new RepeatShare(1 - curve.at(span), gaps.naive(span), gaps.complete(span))));
    }

    /**
     * Returns the 95 % percentile interval of the share from resampled mechanisms; refused as the share is, and below
     * {@value #FEWEST_MECHANISMS} mechanisms.
     *
     * @param replicates at least 999
     * @param seed of the draws
     */
    public static Estimate<Interval> interval(
            double[][] mechanisms, double window, double span, int replicates, long seed) {
        // In an order of their own, so that the draws do not depend on how the mechanisms are delivered.
        double[][] occurring = Arrays.stream(mechanisms)
                .filter(times -> times.length > 0)
                .map(times -> Arrays.stream(times).sorted().toArray())
                .sorted(Arrays::compare)
                .toArray(double[][]::new);
        return checked(occurring, window, span)
                .flatMap(gaps -> followUp(gaps, occurring).interval(window, span, replicates, seed));
    }

    private static FollowUp followUp(RepeatGaps gaps, double[][] mechanisms) {
        int[] number = IntStream.range(0, mechanisms.length)
                .flatMap(m -> IntStream.generate(() -> m).limit(mechanisms[m].length))
                .toArray();
        return new FollowUp(gaps.lengths(), gaps.repeated(), number);
    }

    private static Estimate<RepeatGaps> checked(double[][] mechanisms, double window, double span) {
        double[] all = Arrays.stream(mechanisms).flatMapToDouble(Arrays::stream).toArray();
        return Sample.notNegative(all, FEWEST, "a share of repeats").flatMap(times -> {
            if (!(window >= times.max()) || Double.isInfinite(window)) {
                return Estimate.refused("an incident lies outside of the window");
            }
            if (!(span > 0 && span <= window / 2)) {
                return Estimate.refused("the span exceeds half the window, or is none");
            }
            return Estimate.of(RepeatGaps.of(mechanisms, window));
        });
    }
}
