package dev.hindcast.benchmarks.statistics;

import dev.hindcast.statistics.resampling.BcaBootstrap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.statistics.descriptive.Quantile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The bootstrap of median and P90, 10,000 replicates for each of 20 quarters of 500 incidents, on one thread: Hindcast's intervals by
 * counting ranks against the quantiles of a library on resampled copies, drawn by the same generator. The library's side gives the
 * replicates alone, Hindcast's the corrected intervals with their jackknife.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
@State(Scope.Thread)
public class BootstrapBenchmark {
    private static final int QUARTERS = 20;
    private static final int INCIDENTS = 500;
    private static final int REPLICATES = 10_000;
    private static final double[] LEVELS = {0.5, 0.9};

    private final double[][] quarters = new double[QUARTERS][INCIDENTS];

    /** Draws log-normal durations in whole minutes. */
    @Setup
    public void draw() {
        Random random = new Random(5);
        for (double[] quarter : quarters) {
            for (int i = 0; i < quarter.length; i++) {
                quarter[i] = Math.rint(Math.exp(4 + 1.25 * random.nextGaussian()));
            }
        }
    }

    /** Returns what Hindcast gives: both intervals of every quarter. */
    @Benchmark
    public Object countingRanks() {
        Object[] intervals = new Object[QUARTERS];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            intervals[quarter] = List.copyOf(BcaBootstrap.quantiles(quarters[quarter], LEVELS, REPLICATES, quarter));
        }
        return intervals;
    }

    /** Returns the replicates that commons-statistics gives. */
    @Benchmark
    public Object quantilesOfCopies() {
        double[][] replicates = new double[QUARTERS * REPLICATES][];
        Quantile quantile = Quantile.withDefaults();
        double[] copy = new double[INCIDENTS];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            Random random = new Random(quarter);
            for (int replicate = 0; replicate < REPLICATES; replicate++) {
                for (int i = 0; i < INCIDENTS; i++) {
                    copy[i] = quarters[quarter][random.nextInt(INCIDENTS)];
                }
                replicates[quarter * REPLICATES + replicate] = quantile.evaluate(copy, LEVELS);
            }
        }
        return replicates;
    }
}
