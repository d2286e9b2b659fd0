package dev.hindcast.statistics.survival;

import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Two groups at each time at which something ended in either.
 *
 * @param times ascending
 * @param atRisk of both together, just before each time
 * @param events of both together
 * @param atRiskFirst of the first group
 * @param eventsFirst of the first group
 */
record RiskTable(double[] times, int[] atRisk, int[] events, int[] atRiskFirst, int[] eventsFirst) {
    static RiskTable of(SurvivalCurve first, SurvivalCurve second) {
        double[] times = DoubleStream.concat(eventTimes(first), eventTimes(second))
                .sorted()
                .distinct()
                .toArray();
        int[] atRisk = new int[times.length];
        int[] events = new int[times.length];
        int[] atRiskFirst = new int[times.length];
        int[] eventsFirst = new int[times.length];
        int a = 0;
        int b = 0;
        for (int i = 0; i < times.length; i++) {
            a = firstNotBefore(times[i], first, a);
            b = firstNotBefore(times[i], second, b);
            atRiskFirst[i] = a < first.steps() ? first.atRisk(a) : 0;
            eventsFirst[i] = a < first.steps() && first.time(a) == times[i] ? first.events(a) : 0;
            atRisk[i] = atRiskFirst[i] + (b < second.steps() ? second.atRisk(b) : 0);
            events[i] = eventsFirst[i] + (b < second.steps() && second.time(b) == times[i] ? second.events(b) : 0);
        }
        return new RiskTable(times, atRisk, events, atRiskFirst, eventsFirst);
    }

    /** What the first group's events would sum to if both followed one curve, weighted. */
    double expectedFirst(IntToDoubleFunction weight) {
        return sum(i -> weight.applyAsDouble(i) * events[i] * atRiskFirst[i] / atRisk[i]);
    }

    double observedFirst(IntToDoubleFunction weight) {
        return sum(i -> weight.applyAsDouble(i) * eventsFirst[i]);
    }

    /** The hypergeometric variance of the weighted difference. */
    double variance(IntToDoubleFunction weight) {
        return sum(i -> {
            double share = (double) atRiskFirst[i] / atRisk[i];
            double w = weight.applyAsDouble(i);
            // A last single incident ends in its own group: there is nothing to vary.
            return atRisk[i] == 1
                    ? 0
                    : w * w * events[i] * share * (1 - share) * (atRisk[i] - events[i]) / (atRisk[i] - 1.0);
        });
    }

    /** The curve of both together, just before each time. */
    double[] pooledBefore() {
        double[] before = new double[times.length];
        double survival = 1;
        for (int i = 0; i < before.length; i++) {
            before[i] = survival;
            survival *= 1 - (double) events[i] / atRisk[i];
        }
        return before;
    }

    private double sum(IntToDoubleFunction term) {
        return IntStream.range(0, times.length).mapToDouble(term).sum();
    }

    private static DoubleStream eventTimes(SurvivalCurve curve) {
        return IntStream.range(0, curve.steps())
                .filter(i -> curve.events(i) > 0)
                .mapToDouble(curve::time);
    }

    private static int firstNotBefore(double time, SurvivalCurve curve, int from) {
        int step = from;
        while (step < curve.steps() && curve.time(step) < time) {
            step++;
        }
        return step;
    }
}
