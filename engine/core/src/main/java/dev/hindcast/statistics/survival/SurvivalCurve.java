package dev.hindcast.statistics.survival;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import java.util.Arrays;

/** A survival curve: what share is still open at each age. Its steps are the distinct durations, in ascending order from 0. */
public final class SurvivalCurve {
    /** Fewest ends for which an interval is given. */
    public static final int FEWEST_EVENTS = 6;

    private static final double TOLERANCE = 1e-9;

    private final double[] times;
    private final int[] atRisk;
    private final int[] events;
    private final double[] survival;
    private final double[] standardErrors;

    private SurvivalCurve(Builder builder, int steps) {
        this.times = Arrays.copyOf(builder.times, steps);
        this.atRisk = Arrays.copyOf(builder.atRisk, steps);
        this.events = Arrays.copyOf(builder.events, steps);
        this.survival = new double[steps];
        this.standardErrors = new double[steps];
        double share = 1;
        double variance = 0;
        for (int i = 0; i < steps; i++) {
            double left = atRisk[i] - events[i];
            share *= left / atRisk[i];
            // When nothing is left the term has no value and none of the methods asks for it.
            variance += left == 0 ? 0 : events[i] / (atRisk[i] * left);
            survival[i] = share;
            standardErrors[i] = Math.sqrt(variance);
        }
    }

    /** Returns how many distinct durations there are. */
    public int steps() {
        return times.length;
    }

    /** Returns the duration at a step. */
    public double time(int step) {
        return times[step];
    }

    /** Returns how many had lasted until that step. */
    public int atRisk(int step) {
        return atRisk[step];
    }

    /** Returns how many ended at that step. */
    public int events(int step) {
        return events[step];
    }

    /** Returns the share that is open after that step. */
    public double survival(int step) {
        return survival[step];
    }

    /** Returns the standard error of ln S after that step; after the end of the last one, that of the step before. */
    public double standardError(int step) {
        return standardErrors[step];
    }

    /** Returns the longest duration, ended or open. */
    public double longest() {
        return times[times.length - 1];
    }

    /** Returns how many ended in all. */
    public int events() {
        return Arrays.stream(events).sum();
    }

    /** Returns the share that is open at that age; beyond the longest duration, as it was there. */
    public double at(double time) {
        int step = stepAt(time);
        return step < 0 ? 1 : survival[step];
    }

    /** Returns the pointwise 95 % interval of {@link #at}; refused below {@value #FEWEST_EVENTS} ends and beyond the data. */
    public Estimate<Interval> intervalAt(double time, Band band) {
        if (events() < FEWEST_EVENTS) {
            return tooFew();
        }
        if (!(time <= longest())) {
            return Estimate.refused("no incident was observed for that long");
        }
        int step = stepAt(time);
        return step < 0 ? band.of(1, 0) : band.of(survival[step], standardErrors[step]);
    }

    /**
     * Returns the age by which a share has ended, and its interval from the band. Each is refused where it is not reached.
     *
     * @param p above 0 and below 1: 0.5 for the median
     */
    public SurvivalQuantile quantile(double p, Band band) {
        if (!(p > 0 && p < 1)) {
            Estimate<Double> none = Estimate.refused("a quantile of a curve lies between 0 and 1, not at " + p);
            return new SurvivalQuantile(none, none, none);
        }
        Estimate<Double> value = crossing(survival, 1 - p);
        if (events() < FEWEST_EVENTS) {
            return new SurvivalQuantile(value, tooFew(), tooFew());
        }
        return new SurvivalQuantile(value, crossing(lower(band), 1 - p), crossing(upper(band), 1 - p));
    }

    private double[] lower(Band band) {
        return edge(band, true);
    }

    private double[] upper(Band band) {
        return edge(band, false);
    }

    /** Where the band is undefined it bounds nothing: it stays where it was. */
    private double[] edge(Band band, boolean low) {
        double[] edge = new double[times.length];
        double last = 1;
        for (int i = 0; i < edge.length; i++) {
            Interval interval = band.of(survival[i], standardErrors[i]).known().orElse(new Interval(last, last));
            last = low ? interval.low() : interval.high();
            edge[i] = last;
        }
        return edge;
    }

    /** The smallest age at which the curve is at or below the level; on a flat step exactly there, the middle of it, as R. */
    private Estimate<Double> crossing(double[] curve, double level) {
        int first = 0;
        while (first < curve.length && curve[first] > level + TOLERANCE) {
            first++;
        }
        if (first == curve.length) {
            return Estimate.refused("not reached within the longest duration observed");
        }
        if (curve[first] < level - TOLERANCE) {
            return Estimate.of(times[first]);
        }
        int next = first;
        while (next < curve.length - 1 && curve[next] >= level - TOLERANCE) {
            next++;
        }
        return Estimate.of((times[first] + times[next]) / 2);
    }

    private int stepAt(double time) {
        int found = Arrays.binarySearch(times, time);
        return found >= 0 ? found : -found - 2;
    }

    private <T> Estimate<T> tooFew() {
        return Estimate.refused("too few ended for an interval: " + events() + " of the " + FEWEST_EVENTS + " needed");
    }

    /** Collects steps in ascending order. */
    static final class Builder {
        private final double[] times;
        private final int[] atRisk;
        private final int[] events;
        private int size;

        Builder(int most) {
            times = new double[most];
            atRisk = new int[most];
            events = new int[most];
        }

        void add(double time, int stillThere, int ended) {
            times[size] = time;
            atRisk[size] = stillThere;
            events[size++] = ended;
        }

        SurvivalCurve build() {
            return new SurvivalCurve(this, size);
        }
    }
}
