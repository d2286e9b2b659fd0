package dev.hindcast.statistics.survival;

import dev.hindcast.statistics.Estimate;
import java.util.Arrays;

/**
 * From each incident to the next of its mechanism, or to the end of the window.
 *
 * @param lengths of the gaps
 * @param repeated whether the gap ended with another incident
 * @param followed for how long the incident could have been followed
 */
record RepeatGaps(double[] lengths, boolean[] repeated, double[] followed) {
    static RepeatGaps of(double[][] mechanisms, double window) {
        int size = Arrays.stream(mechanisms).mapToInt(times -> times.length).sum();
        RepeatGaps gaps = new RepeatGaps(new double[size], new boolean[size], new double[size]);
        int next = 0;
        for (double[] mechanism : mechanisms) {
            double[] times = mechanism.clone();
            Arrays.sort(times);
            for (int i = 0; i < times.length; i++, next++) {
                boolean last = i == times.length - 1;
                gaps.lengths[next] = (last ? window : times[i + 1]) - times[i];
                gaps.repeated[next] = !last;
                gaps.followed[next] = window - times[i];
            }
        }
        return gaps;
    }

    double naive(double span) {
        return (double) repeats(span, 0) / lengths.length;
    }

    Estimate<Double> complete(double span) {
        long eligible = Arrays.stream(followed).filter(time -> time >= span).count();
        return eligible == 0
                ? Estimate.refused("no incident was followed for the whole span")
                : Estimate.of((double) repeats(span, span) / eligible);
    }

    private int repeats(double span, double leastFollowed) {
        int count = 0;
        for (int i = 0; i < lengths.length; i++) {
            count += repeated[i] && lengths[i] <= span && followed[i] >= leastFollowed ? 1 : 0;
        }
        return count;
    }
}
