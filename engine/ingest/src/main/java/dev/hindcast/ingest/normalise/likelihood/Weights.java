package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.ingest.normalise.likelihood.words.Features;
import dev.hindcast.model.time.MilestoneName;
import java.nio.ByteBuffer;

/**
 * How much each feature says for each milestone: the weights of a logistic regression for each of them, whose scores are logarithms
 * of odds. Only sums and products, so that all machines that run one build agree.
 *
 * @param words those of {@link Features}: of each feature, by its number, one for each milestone
 * @param place those of {@link PlaceFeatures}, likewise
 */
public record Weights(float[] words, double[] place) {
    private static final int MILESTONES = MilestoneName.values().length;
    private static final int BYTES_OF_WORD = Integer.BYTES + MILESTONES * Float.BYTES;

    /** Returns weights that say nothing yet. */
    public static Weights none() {
        return new Weights(new float[Features.COUNT * MILESTONES], new double[PlaceFeatures.COUNT * MILESTONES]);
    }

    /** Returns the score of each milestone by the words of a mention. */
    public double[] ofWords(Features features) {
        double[] scores = new double[MILESTONES];
        for (int i = 0; i < features.size(); i++) {
            int at = features.numberAt(i) * MILESTONES;
            for (int m = 0; m < MILESTONES; m++) {
                scores[m] += words[at + m] * features.amountAt(i);
            }
        }
        return scores;
    }

    /** Returns the score of each milestone by the place of a moment. */
    double[] ofPlace(double[] features) {
        double[] scores = new double[MILESTONES];
        for (int i = 0; i < features.length; i++) {
            // Most of them are none.
            for (int m = 0; m < MILESTONES && features[i] != 0; m++) {
                scores[m] += place[i * MILESTONES + m] * features[i];
            }
        }
        return scores;
    }

    /** Returns those that were written so. */
    static Weights of(byte[] written) {
        Weights weights = none();
        ByteBuffer in = ByteBuffer.wrap(written);
        for (int many = in.getInt(); many > 0; many--) {
            int at = in.getInt() * MILESTONES;
            for (int m = 0; m < MILESTONES; m++) {
                weights.words[at + m] = in.getFloat();
            }
        }
        for (int i = 0; i < weights.place.length; i++) {
            weights.place[i] = in.getDouble();
        }
        return weights;
    }

    /** Returns them as they are written: of the words only those that say anything. */
    public byte[] written() {
        int many = 0;
        for (int i = 0; i < Features.COUNT; i++) {
            many += says(i) ? 1 : 0;
        }
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + many * BYTES_OF_WORD + place.length * Double.BYTES);
        out.putInt(many);
        for (int i = 0; i < Features.COUNT; i++) {
            if (says(i)) {
                out.putInt(i);
                for (int m = 0; m < MILESTONES; m++) {
                    out.putFloat(words[i * MILESTONES + m]);
                }
            }
        }
        for (double weight : place) {
            out.putDouble(weight);
        }
        return out.array();
    }

    private boolean says(int feature) {
        for (int m = 0; m < MILESTONES; m++) {
            if (words[feature * MILESTONES + m] != 0) {
                return true;
            }
        }
        return false;
    }
}
