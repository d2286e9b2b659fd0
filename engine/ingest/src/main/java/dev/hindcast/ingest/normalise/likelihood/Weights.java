package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.model.time.MilestoneName;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How much each feature says for each milestone: the weights of a logistic regression for each of them, whose scores are logarithms
 * of odds. Only sums and products, so that all machines agree.
 *
 * @param words by milestone and number of a feature of {@link Features}
 * @param place by milestone and number of a figure of {@link PlaceFeatures}
 */
public record Weights(float[][] words, double[][] place) {
    private static final int MILESTONES = MilestoneName.values().length;

    /** Returns the score of each milestone by the words of a mention. */
    public double[] ofWords(Features features) {
        double[] scores = new double[MILESTONES];
        for (int i = 0; i < features.size(); i++) {
            int number = features.numberAt(i);
            for (int m = 0; m < MILESTONES; m++) {
                scores[m] += words[m][number] * features.amountAt(i);
            }
        }
        return scores;
    }

    /** Returns the score of each milestone by the place of a moment. */
    double[] ofPlace(double[] features) {
        double[] scores = new double[MILESTONES];
        for (int m = 0; m < MILESTONES; m++) {
            for (int i = 0; i < features.length; i++) {
                scores[m] += place[m][i] * features[i];
            }
        }
        return scores;
    }

    /**
     * Reads them as they are written.
     *
     * @throws IOException if they cannot be read
     */
    static Weights read(DataInputStream in) throws IOException {
        Weights weights =
                new Weights(new float[MILESTONES][Features.COUNT], new double[MILESTONES][PlaceFeatures.COUNT]);
        int many = in.readInt();
        for (int i = 0; i < many; i++) {
            int number = in.readInt();
            for (int m = 0; m < MILESTONES; m++) {
                weights.words[m][number] = in.readFloat();
            }
        }
        for (double[] milestone : weights.place) {
            for (int i = 0; i < milestone.length; i++) {
                milestone[i] = in.readDouble();
            }
        }
        return weights;
    }

    /**
     * Writes them, of the words only those that say anything.
     *
     * @throws IOException if they cannot be written
     */
    public void write(DataOutputStream out) throws IOException {
        int many = 0;
        for (int i = 0; i < Features.COUNT; i++) {
            many += says(i) ? 1 : 0;
        }
        out.writeInt(many);
        for (int i = 0; i < Features.COUNT; i++) {
            if (says(i)) {
                out.writeInt(i);
                for (float[] milestone : words) {
                    out.writeFloat(milestone[i]);
                }
            }
        }
        for (double[] milestone : place) {
            for (double weight : milestone) {
                out.writeDouble(weight);
            }
        }
    }

    private boolean says(int feature) {
        for (float[] milestone : words) {
            if (milestone[feature] != 0) {
                return true;
            }
        }
        return false;
    }
}
