package dev.hindcast.ingest.training;

import dev.hindcast.ingest.normalise.likelihood.ReportLikelihood;
import dev.hindcast.ingest.normalise.likelihood.words.Features;
import java.util.ArrayList;
import java.util.List;

/** Learns what kind of text the report of an incident is. */
final class ReportTraining {
    private static final double COST = 1;
    /** Words that say less are left out. */
    private static final double LEAST = 0.01;

    private ReportTraining() {}

    /**
     * Returns what was learned.
     *
     * @param reports what is counted of reports
     * @param others the same of other texts; as many of both count the same in all
     */
    static ReportLikelihood learn(List<Features> reports, List<Features> others) {
        List<Features> all = new ArrayList<>(reports);
        // There are far fewer of them than of reports.
        int times = Math.max(1, reports.size() / Math.max(1, others.size()));
        for (int i = 0; i < times; i++) {
            all.addAll(others);
        }
        double[] learned = Regression.weights(
                all.stream().map(LikelihoodTraining::counted).toList(), Features.COUNT, i -> i < reports.size(), COST);
        float[] weights = new float[Features.COUNT];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.abs(learned[i]) < LEAST ? 0 : (float) learned[i];
        }
        return ReportLikelihood.of(weights);
    }
}
