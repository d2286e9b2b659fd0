package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.ingest.normalise.likelihood.words.Features;
import java.nio.ByteBuffer;

/** How likely a document is the report of an incident: a logistic regression of {@link ReportFeatures}. Safe to share between threads. */
public final class ReportLikelihood {
    /** What the build learns from the examples. */
    public static final String FILE = "report.bin";

    /** So likely is a report that shows no other sign, as a logarithm of odds; measured, see {@code docs/benchmarks.md}. */
    private static final double LIKELY = 2;

    /** The same where it tells no milestone. */
    private static final double CERTAIN = 4;

    private static final int BYTES = Integer.BYTES + Float.BYTES;

    private final float[] weights;

    private ReportLikelihood(float[] weights) {
        this.weights = weights;
    }

    /** Loaded by those who ask first. */
    private static final class Learned {
        static final ReportLikelihood LIKELIHOOD = new ReportLikelihood(weights(Likelihood.written(FILE)));
    }

    private static float[] weights(byte[] written) {
        ByteBuffer in = ByteBuffer.wrap(written);
        float[] weights = new float[Features.COUNT];
        while (in.hasRemaining()) {
            weights[in.getInt()] = in.getFloat();
        }
        return weights;
    }

    /**
     * Returns the one that was learned from the examples.
     *
     * @throws IllegalStateException if the build left it out
     */
    public static ReportLikelihood learned() {
        return Learned.LIKELIHOOD;
    }

    /** Returns the one of these weights, one for each feature. */
    public static ReportLikelihood of(float[] weights) {
        return new ReportLikelihood(weights.clone());
    }

    /**
     * Returns whether that is likely a report.
     *
     * @param told whether it tells a milestone
     * @param text what is counted of it
     */
    public boolean isReport(boolean told, Features text) {
        return score(text) > (told ? LIKELY : CERTAIN);
    }

    /** Returns the logarithm of the odds that it is one. */
    public double score(Features told) {
        double score = 0;
        for (int i = 0; i < told.size(); i++) {
            score += weights[told.numberAt(i)] * told.amountAt(i);
        }
        return score;
    }

    /** Returns the weights as they are written: only those that say anything. */
    public byte[] written() {
        int many = 0;
        for (float weight : weights) {
            many += weight == 0 ? 0 : 1;
        }
        ByteBuffer out = ByteBuffer.allocate(many * BYTES);
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                out.putInt(i).putFloat(weights[i]);
            }
        }
        return out.array();
    }
}
