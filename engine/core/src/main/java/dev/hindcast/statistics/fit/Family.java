package dev.hindcast.statistics.fit;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Roots;
import dev.hindcast.statistics.sample.Sample;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;

/** Families of distributions that durations may follow, each fitted by maximum likelihood with location 0. */
public enum Family {
    /** Shape: deviation of the logarithms (1/n); scale: geometric mean. */
    LOG_NORMAL(2) {
        @Override
        Estimate<FittedDistribution> fit(Sample sample) {
            Sample logs = sample.logarithms();
            double n = sample.size();
            double deviation = Math.sqrt(logs.sumOfSquares() / n);
            double likelihood = -logs.sum() - n * Math.log(deviation) - n / 2 * (Math.log(2 * Math.PI) + 1);
            return fitted(deviation, Math.exp(logs.mean()), likelihood);
        }
    },
    /** Shape k, scale λ. */
    WEIBULL(2) {
        @Override
        Estimate<FittedDistribution> fit(Sample sample) {
            double[] logs = sample.logarithms().ascending();
            double mean = sample.logarithms().mean();
            double n = sample.size();
            return Roots.positive(k -> WeibullSums.of(logs, k).meanLogarithm() - 1 / k - mean, 1)
                    .flatMap(k -> {
                        double logScale = WeibullSums.of(logs, k).logMean() / k;
                        double likelihood = n * (Math.log(k) - k * logScale) + (k - 1) * mean * n - n;
                        return fitted(k, Math.exp(logScale), likelihood);
                    });
        }
    },
    /** Shape k, scale θ. */
    GAMMA(2) {
        @Override
        Estimate<FittedDistribution> fit(Sample sample) {
            double n = sample.size();
            double logMean = Math.log(sample.mean());
            double mean = sample.logarithms().mean();
            return Roots.positive(k -> Math.log(k) - Digamma.value(k) - (logMean - mean), 1)
                    .flatMap(k -> {
                        double scale = sample.mean() / k;
                        double likelihood = n * ((k - 1) * mean - k - k * Math.log(scale) - LogGamma.value(k));
                        return fitted(k, scale, likelihood);
                    });
        }
    },
    /** Shape 1/s, scale: median, of a logistic distribution of the logarithms. */
    LOG_LOGISTIC(2) {
        @Override
        Estimate<FittedDistribution> fit(Sample sample) {
            return Logistic.fit(sample.logarithms())
                    .flatMap(logistic -> fitted(
                            1 / logistic.scale(),
                            Math.exp(logistic.location()),
                            logistic.logLikelihood() - sample.logarithms().sum()));
        }
    },
    /** Shape α, scale: the smallest value, which lies on the edge of what can be fitted: its AIC is only indicative. */
    PARETO(2) {
        @Override
        Estimate<FittedDistribution> fit(Sample sample) {
            double n = sample.size();
            double lowest = Math.log(sample.min());
            double sum = sample.logarithms().sum();
            double shape = n / (sum - n * lowest);
            return fitted(shape, sample.min(), n * Math.log(shape) + n * shape * lowest - (shape + 1) * sum);
        }
    },
    /** Shape 1, scale: mean. */
    EXPONENTIAL(1) {
        @Override
        Estimate<FittedDistribution> fit(Sample sample) {
            double n = sample.size();
            return fitted(1, sample.mean(), -n * Math.log(sample.mean()) - n);
        }
    };

    private final int parameters;

    Family(int parameters) {
        this.parameters = parameters;
    }

    /** Returns the fit to positive values that are not all equal. */
    abstract Estimate<FittedDistribution> fit(Sample sample);

    /** Returns how many parameters are fitted. */
    public int parameters() {
        return parameters;
    }

    Estimate<FittedDistribution> fitted(double shape, double scale, double logLikelihood) {
        return Double.isFinite(shape) && Double.isFinite(scale) && Double.isFinite(logLikelihood)
                ? Estimate.of(new FittedDistribution(this, shape, scale, logLikelihood))
                : Estimate.refused("the fit does not settle");
    }
}
