package dev.hindcast.insight.simulate;

import dev.hindcast.insight.Figure;
import dev.hindcast.metric.Unit;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.power.Centre;
import dev.hindcast.statistics.power.ChanceTest;
import dev.hindcast.statistics.power.LogNormalChance;
import dev.hindcast.statistics.power.LogNormalTrial;
import dev.hindcast.statistics.power.MinimumDetectableChange;
import dev.hindcast.statistics.power.NothingChanged;
import dev.hindcast.statistics.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What two periods of so many incidents each could show.
 *
 * @param n incidents in each period
 * @param logDeviation standard deviation of the logarithms of durations
 * @param own how many durations of one's own the chances are drawn from; 0 where they are log-normal
 * @param visibleCut the smallest cut that would be visible in four of five cases
 * @param chances how often the mean, the median and the geometric mean drop by 20 % or more although nothing changed
 * @param needed incidents that each period needs to show a cut of 10, 20, 30, 50 and 80 %
 * @param detected how often a true cut of 20 and of 50 % is found, by the t test on logarithms, by ranks, and by Welch's test
 * @param curve values of the chart: for each number of incidents the smallest visible cut
 */
public record Simulation(
        int n,
        double logDeviation,
        long own,
        Figure visibleCut,
        List<Figure> chances,
        List<Figure> needed,
        List<Figure> detected,
        List<Point> curve) {
    private static final int RUNS = 2_000;
    private static final int[] CHARTED = {5, 10, 15, 20, 30, 50, 100, 200, 500, 1_000};

    /**
     * A point of the curve.
     *
     * @param incidents in each period
     * @param visibleCut share
     */
    public record Point(int incidents, double visibleCut) {}

    /**
     * Returns the simulation for log-normal durations; refused for fewer than five incidents or a spread that is none.
     *
     * @param n in each period, from 5 to 10,000
     * @param logDeviation above 0 and at most 10
     */
    public static Estimate<Simulation> logNormal(int n, double logDeviation, long seed) {
        return LogNormalTrial.of(logDeviation, n, 0.2, RUNS, seed).map(trial -> {
            List<Figure> chances = new ArrayList<>();
            for (Centre centre : Centre.values()) {
                chances.add(chance(centre, LogNormalChance.of(logDeviation, n, centre, seed)));
            }
            return simulation(n, logDeviation, 0, chances, seed);
        });
    }

    /**
     * Returns the simulation that draws from one's own durations; refused below twenty of them and where they do not vary. Those of
     * zero have no logarithm and count for the spread no more than for the geometric mean.
     *
     * @param durations in any unit
     */
    public static Estimate<Simulation> of(double[] durations, int n, long seed) {
        double[] positive = DoubleStream.of(durations).filter(x -> x > 0).toArray();
        return Sample.positive(positive, ChanceTest.FEWEST, "a simulation").flatMap(sample -> {
            double deviation = sample.logarithms().standardDeviation();
            return LogNormalTrial.of(deviation, n, 0.2, RUNS, seed).map(trial -> {
                List<Figure> chances = new ArrayList<>();
                for (Centre centre : Centre.values()) {
                    chances.add(chance(centre, ChanceTest.of(positive, n, n, centre, seed)));
                }
                return simulation(n, deviation, positive.length, chances, seed);
            });
        });
    }

    private static Simulation simulation(int n, double deviation, long own, List<Figure> chances, long seed) {
        return new Simulation(
                n,
                deviation,
                own,
                Figure.of("visible_cut", Unit.SHARE, MinimumDetectableChange.of(deviation, n, n)),
                List.copyOf(chances),
                DoubleStream.of(0.1, 0.2, 0.3, 0.5, 0.8)
                        .mapToObj(cut -> Figure.of(
                                named("needed_for", cut),
                                Unit.INCIDENTS,
                                MinimumDetectableChange.incidentsNeeded(deviation, cut)
                                        .map(Long::doubleValue)))
                        .toList(),
                DoubleStream.of(0.2, 0.5)
                        .boxed()
                        .flatMap(cut -> detected(deviation, n, cut, seed).stream())
                        .toList(),
                IntStream.of(CHARTED)
                        .boxed()
                        .flatMap(size -> MinimumDetectableChange.of(deviation, size, size).known().stream()
                                .map(cut -> new Point(size, cut)))
                        .toList());
    }

    private static Figure chance(Centre centre, Estimate<NothingChanged> nothing) {
        String name = centre.name().toLowerCase(Locale.ROOT) + "_drops_of_20_percent";
        return Figure.of(name, Unit.SHARE, nothing.map(NothingChanged::dropsOf20));
    }

    private static List<Figure> detected(double deviation, int n, double cut, long seed) {
        Estimate<LogNormalTrial> trial = LogNormalTrial.of(deviation, n, cut, RUNS, seed);
        return List.of(
                Figure.of(named("t_on_logarithms_finds", cut), Unit.SHARE, trial.map(LogNormalTrial::logT)),
                Figure.of(named("ranks_find", cut), Unit.SHARE, trial.map(LogNormalTrial::mannWhitney)),
                Figure.of(named("welch_finds", cut), Unit.SHARE, trial.map(LogNormalTrial::welch)));
    }

    private static String named(String what, double cut) {
        return what + "_" + Math.round(100 * cut) + "_percent";
    }
}
