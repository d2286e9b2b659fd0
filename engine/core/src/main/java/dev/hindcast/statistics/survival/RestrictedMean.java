package dev.hindcast.statistics.survival;

import dev.hindcast.statistics.Estimate;

/**
 * The mean duration up to a fixed horizon, open incidents counted: the area under the survival curve from 0 to there. Variance
 * Σ A²·d/(n(n-d)), with A the area to the right of each end (Klein and Moeschberger 2003, section 4.5).
 *
 * @param value in the unit of the durations
 * @param standardError in the same unit, refused below {@value SurvivalCurve#FEWEST_EVENTS} ends
 */
public record RestrictedMean(double value, Estimate<Double> standardError) {
    /**
     * Returns the mean, refused where the horizon lies beyond the longest duration while something is still open there.
     *
     * @param horizon above zero, in the unit of the durations
     */
    public static Estimate<RestrictedMean> of(SurvivalCurve curve, double horizon) {
        if (!(horizon > 0) || Double.isInfinite(horizon)) {
            return Estimate.refused("a horizon is a time above zero");
        }
        if (horizon > curve.longest() && curve.at(curve.longest()) > 0) {
            return Estimate.refused("the horizon lies beyond the longest duration observed, and some are still open");
        }
        double area = 0;
        double variance = 0;
        double right = horizon;
        for (int i = curve.steps() - 1; i >= 0; i--) {
            if (curve.time(i) > horizon) {
                continue;
            }
            area += curve.survival(i) * (right - curve.time(i));
            right = curve.time(i);
            double left = curve.atRisk(i) - curve.events(i);
            variance += left == 0 ? 0 : area * area * curve.events(i) / (curve.atRisk(i) * left);
        }
        return Estimate.of(new RestrictedMean(area + right, standardError(curve, Math.sqrt(variance))));
    }

    private static Estimate<Double> standardError(SurvivalCurve curve, double value) {
        int events = curve.events();
        return events < SurvivalCurve.FEWEST_EVENTS
                ? Estimate.refused("too few ended for a standard error: " + events + " of the "
                        + SurvivalCurve.FEWEST_EVENTS + " needed")
                : Estimate.of(value);
    }
}
