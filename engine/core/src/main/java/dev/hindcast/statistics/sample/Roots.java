package dev.hindcast.statistics.sample;

import dev.hindcast.statistics.Estimate;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/** Where a function that falls or rises crosses zero above zero: the parameters that have no formula. */
public final class Roots {
    private static final double SMALLEST = 1e-8;
    private static final double LARGEST = 1e8;

    private Roots() {}

    /**
     * Returns the root on a logarithmic scale, refused where the function does not change its sign between 10⁻⁸ and 10⁸.
     *
     * @param function continuous for positive arguments
     * @param near where to begin, above zero
     */
    public static Estimate<Double> positive(DoubleUnaryOperator function, double near) {
        double low = near;
        double high = near;
        double atLow = function.applyAsDouble(low);
        double atHigh = atLow;
        while (!(atLow * atHigh <= 0) && (low > SMALLEST || high < LARGEST)) {
            low = Math.max(SMALLEST, low / 2);
            high = Math.min(LARGEST, high * 2);
            atLow = function.applyAsDouble(low);
            atHigh = function.applyAsDouble(high);
        }
        if (!(atLow * atHigh <= 0)) {
            return Estimate.refused("the fit does not settle");
        }
        BrentSolver solver = new BrentSolver(1e-13, 1e-13, 1e-15);
        return Estimate.of(
                Math.exp(solver.findRoot(x -> function.applyAsDouble(Math.exp(x)), Math.log(low), Math.log(high))));
    }
}
