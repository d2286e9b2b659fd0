package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.MilestoneName;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is counted of a moment beside the others of its document: what its words score and those before and behind it, whether it is the
 * first or the last, how far the next is. Of several that tell an end the last is it, of several that tell a notice the first.
 */
final class PlaceFeatures {
    private static final int MILESTONES = MilestoneName.values().length;
    private static final double LEAST = -5;
    private static final double MOST = 4;
    /** What a score is where there is no moment. */
    private static final double NONE = -6;
    /** Where the line of a figure may bend. */
    private static final int[] BENDS = {-3, -2, -1, 0, 1, 2};
    /** Figures reach from -5 to 4, all else is 0 or 1. */
    private static final double HALF = 0.5;

    private static final int OF_SCORE = 9;
    /** One for each number up to it, and one for all above. */
    private static final int NUMBERS = 5;

    private static final int SIZES = 8;
    private static final int SMALL_SIZE = 5;
    private static final int MIDDLE_SIZE = 8;
    private static final int LARGE_SIZE = 14;
    private static final int EDGES = 3;
    private static final int FIFTHS = 6;
    private static final int BASES = 8;
    private static final int SPANS = 16;

    /** How many figures there are of a moment. */
    static final int COUNT = 1
            + MILESTONES * OF_SCORE * (1 + BENDS.length)
            + 2 * NUMBERS
            + SIZES
            + FIFTHS
            + EDGES * EDGES
            + EDGES
            + BASES
            + 4 * SPANS;

    private final List<Moment> moments;
    /** The greatest score before each moment, and behind it, by milestone. */
    private final double[][] before;

    private final double[][] behind;
    private double[] features;
    private int size;

    /** Prepares to count those of one document, ordered by time. */
    PlaceFeatures(List<Moment> moments) {
        this.moments = moments;
        this.before = new double[moments.size() + 1][MILESTONES];
        this.behind = new double[moments.size() + 1][MILESTONES];
        for (int m = 0; m < MILESTONES; m++) {
            before[0][m] = NONE;
            behind[moments.size()][m] = NONE;
            for (int i = 0; i < moments.size(); i++) {
                before[i + 1][m] = Math.max(before[i][m], moments.get(i).greatest(m));
            }
            for (int i = moments.size() - 1; i >= 0; i--) {
                behind[i][m] = Math.max(behind[i + 1][m], moments.get(i).greatest(m));
            }
        }
    }

    /** Counts those of the i-th moment, 0-based. */
    double[] of(int i) {
        features = new double[COUNT];
        size = 0;
        features[size++] = 1;
        for (int m = 0; m < MILESTONES; m++) {
            scores(i, m);
        }
        int last = moments.size() - 1;
        oneOf(i, NUMBERS);
        oneOf(last - i, NUMBERS);
        oneOf(sizeOf(moments.size()), SIZES);
        oneOf((FIFTHS - 1) * i / Math.max(1, last), FIFTHS);
        oneOf(Math.min(i, EDGES - 1) * EDGES + Math.min(last - i, EDGES - 1), EDGES * EDGES);
        Moment moment = moments.get(i);
        oneOf(moment.mentions().size() - 1, EDGES);
        oneOf(bases(moment), BASES);
        span(i == 0 ? null : moments.get(i - 1), moment);
        span(moment, i == last ? null : moments.get(i + 1));
        span(moments.get(0), moment);
        span(moment, moments.get(last));
        return features;
    }

    private void scores(int i, int milestone) {
        double own = moments.get(i).greatest(milestone);
        double first = before[i][milestone];
        double next = behind[i + 1][milestone];
        number(own);
        number(moments.get(i).mean(milestone));
        number(first);
        number(next);
        number(Math.max(own - first, -MOST));
        number(Math.max(own - next, -MOST));
        number(Math.max(own - Math.max(first, next), -MOST));
        number(i == 0 ? NONE : moments.get(i - 1).greatest(milestone));
        number(i + 1 == moments.size() ? NONE : moments.get(i + 1).greatest(milestone));
    }

    private void number(double written) {
        double value = Math.min(MOST, Math.max(LEAST, written));
        features[size++] = value * HALF;
        for (int bend : BENDS) {
            features[size++] = value > bend ? (value - bend) * HALF : 0;
        }
    }

    private void oneOf(int which, int many) {
        features[size + Math.min(which, many - 1)] = 1;
        size += many;
    }

    private static int sizeOf(int moments) {
        if (moments < SMALL_SIZE) {
            return moments - 1;
        }
        return moments < MIDDLE_SIZE ? SMALL_SIZE : moments < LARGE_SIZE ? SMALL_SIZE + 1 : SMALL_SIZE + 2;
    }

    /** In what kinds of places it is told: each of these is there or not. */
    private static int bases(Moment moment) {
        Set<Basis> bases = EnumSet.noneOf(Basis.class);
        moment.mentions().forEach(mention -> bases.add(mention.basis()));
        int number = 0;
        for (Basis basis : bases) {
            number |= 1 << basis.ordinal();
        }
        return number;
    }

    /** How long it is between the two: each of these is four times as long as the one before it. */
    private void span(Moment from, Moment to) {
        if (from == null || to == null) {
            oneOf(SPANS - 1, SPANS);
            return;
        }
        long minutes = Duration.between(from.at(), to.at()).toMinutes();
        int doubled = Long.SIZE - 1 - Long.numberOfLeadingZeros(minutes + 1);
        oneOf(Math.min(doubled / 2, SPANS - 2), SPANS);
    }
}
