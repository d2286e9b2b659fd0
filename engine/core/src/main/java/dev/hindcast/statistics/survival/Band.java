package dev.hindcast.statistics.survival;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.sample.StandardNormal;

/** The scale on which a pointwise 95 % interval of a survival curve is symmetric, as in survfit of R. */
public enum Band {
    /** exp(-exp(ln(-ln S) ± z·se/|ln S|)): stays within 0 and 1, and is the default. */
    LOG_LOG {
        @Override
        Interval around(double survival, double standardError) {
            double logarithm = Math.log(survival);
            double centre = Math.log(-logarithm);
            double half = StandardNormal.Z * standardError / -logarithm;
            return new Interval(Math.exp(-Math.exp(centre + half)), Math.exp(-Math.exp(centre - half)));
        }
    },
    /** exp(ln S ± z·se), cut at 1. */
    LOG {
        @Override
        Interval around(double survival, double standardError) {
            double factor = Math.exp(StandardNormal.Z * standardError);
            return new Interval(survival / factor, Math.min(1, survival * factor));
        }
    },
    /** S ± z·se·S, cut at 0 and 1. */
    PLAIN {
        @Override
        Interval around(double survival, double standardError) {
            double half = StandardNormal.Z * standardError * survival;
            return new Interval(Math.max(0, survival - half), Math.min(1, survival + half));
        }
    };

    /** Returns the interval where survival is strictly between 0 and 1. */
    abstract Interval around(double survival, double standardError);

    /** Returns the interval, refused where nothing is left and the standard error has no value. */
    Estimate<Interval> of(double survival, double standardError) {
        if (survival <= 0) {
            return Estimate.refused("nothing is left open at that time");
        }
        return Estimate.of(survival >= 1 ? new Interval(1, 1) : around(survival, standardError));
    }
}
