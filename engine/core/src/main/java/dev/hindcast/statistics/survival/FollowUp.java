package dev.hindcast.statistics.survival;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.sample.Sample;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * For how long incidents were followed until the next of their mechanism, or until the window closed. One place in each array for
 * each incident.
 *
 * @param lengths of the gaps, none negative
 * @param repeated whether the gap ended with another incident of the mechanism
 * @param mechanisms which of them, from 0
 */
public record FollowUp(double[] lengths, boolean[] repeated, int[] mechanisms) {
    /**
     * Returns the share that saw the same mechanism again within a span: 1 - S(span) of the Kaplan-Meier curve. Refused below
     * {@value RepeatShare#FEWEST} incidents and for a span above half the window.
     *
     * @param window how long incidents were looked for in all, in the unit of the lengths
     * @param span in the same unit
     */
    public Estimate<Double> share(double window, double span) {
        return checked(window, span)
                .flatMap(sample -> KaplanMeier.of(lengths, repeated))
                .map(curve -> 1 - curve.at(span));
    }

    /**
     * Returns the 95 % percentile interval of the share from resampled mechanisms, because gaps within one are not independent.
     * Refused as the share is, below {@value RepeatShare#FEWEST_MECHANISMS} mechanisms and below 999 replicates.
     *
     * @param seed of the draws
     */
    public Estimate<Interval> interval(double window, double span, int replicates, long seed) {
        int different = (int) IntStream.of(mechanisms).distinct().count();
        Estimate<Sample> sample = checked(window, span);
        if (sample.known().isPresent() && different < RepeatShare.FEWEST_MECHANISMS) {
            return Estimate.refused("too few mechanisms for an interval: " + different + " of the "
                    + RepeatShare.FEWEST_MECHANISMS + " needed");
        }
        if (replicates < 999) {
            return Estimate.refused("too few replicates: " + replicates + " of the 999 needed");
        }
        return sample.flatMap(known -> Sample.of(resampled(span, replicates, seed), 1, "an interval"))
                .map(shares -> new Interval(shares.quantile(0.025), shares.quantile(0.975)));
    }

    private Estimate<Sample> checked(double window, double span) {
        return Sample.notNegative(lengths, RepeatShare.FEWEST, "a share of repeats")
                .flatMap(sample -> span > 0 && span <= window / 2
                        ? Estimate.of(sample)
                        : Estimate.refused("the span exceeds half the window, or is none"));
    }

    /** Counting how often each mechanism was drawn replaces building and sorting the sample it stands for. */
    double[] resampled(double span, int replicates, long seed) {
        int[] order = IntStream.range(0, lengths.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> lengths[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] numbers = IntStream.of(mechanisms).sorted().distinct().toArray();
        int[] number = IntStream.of(mechanisms)
                .map(m -> Arrays.binarySearch(numbers, m))
                .toArray();
        Random random = new Random(seed);
        double[] shares = new double[replicates];
        for (int replicate = 0; replicate < replicates; replicate++) {
            int[] times = new int[numbers.length];
            for (int i = 0; i < times.length; i++) {
                times[random.nextInt(times.length)]++;
            }
            shares[replicate] = 1 - survival(order, number, times, span);
        }
        return shares;
    }

    private double survival(int[] order, int[] number, int[] times, double span) {
        long atRisk = 0;
        for (int i : number) {
            atRisk += times[i];
        }
        double survival = 1;
        for (int start = 0, end; start < order.length && lengths[order[start]] <= span; start = end) {
            long ended = 0;
            long gone = 0;
            end = start;
            while (end < order.length && lengths[order[end]] == lengths[order[start]]) {
                int weight = times[number[order[end]]];
                ended += repeated[order[end]] ? weight : 0;
                gone += weight;
                end++;
            }
            survival *= atRisk == 0 ? 1 : (double) (atRisk - ended) / atRisk;
            atRisk -= gone;
        }
        return survival;
    }
}
