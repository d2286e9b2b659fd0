package dev.hindcast.ingest.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.function.IntPredicate;

/** Logistic regression with an L2 penalty, by liblinear. */
final class Regression {
    private static final double ENOUGH = 1e-2;

    private Regression() {}

    /**
     * Returns the weight of each feature, whose numbers begin with 1 as liblinear wants them.
     *
     * @param examples what is counted of each, features in rising order
     * @param features how many there are
     * @param right of which examples it holds, by their place in the list
     * @param cost how much an error costs against large weights
     */
    static double[] weights(List<Feature[]> examples, int features, IntPredicate right, double cost) {
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = features;
        problem.x = examples.toArray(Feature[][]::new);
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.y[i] = right.test(i) ? 1 : 0;
        }
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, ENOUGH));
        double[] weights = model.getFeatureWeights();
        // Weights speak for the label that was met first.
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] signed = new double[features];
        for (int i = 0; i < features; i++) {
            signed[i] = sign * weights[i];
        }
        return signed;
    }
}
