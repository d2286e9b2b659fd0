package dev.hindcast.statistics.fit;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Sample;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A family fitted to durations by maximum likelihood.
 *
 * @param family what was fitted
 * @param shape as the family says
 * @param scale in the unit of the values
 * @param logLikelihood of the values under the fit
 */
public record FittedDistribution(Family family, double shape, double scale, double logLikelihood) {
    /** Fewest values. */
    public static final int FEWEST = 8;

    /** Returns the fit of one family; refused below {@value #FEWEST} values, for a value of zero or less, and if all are equal. */
    public static Estimate<FittedDistribution> of(double[] values, Family family) {
        return Sample.positive(values, FEWEST, "a fit")
                .flatMap(sample -> sample.isConstant() ? Estimate.refused("all values are equal") : family.fit(sample));
    }

    /** Returns the fits of all families that settle, the best by AIC first; refused likewise. */
    public static Estimate<List<FittedDistribution>> all(double[] values) {
        return of(values, Family.LOG_NORMAL)
                .map(first -> Arrays.stream(Family.values())
                        .flatMap(family -> of(values, family).known().stream())
                        .sorted(Comparator.comparingDouble(FittedDistribution::aic))
                        .toList());
    }

    /** Returns Akaike's criterion: twice the parameters less twice the log-likelihood; smaller is better. */
    public double aic() {
        return 2 * family.parameters() - 2 * logLikelihood;
    }

    /** Returns Schwarz's criterion for so many values. */
    public double bic(int n) {
        return family.parameters() * Math.log(n) - 2 * logLikelihood;
    }
}
