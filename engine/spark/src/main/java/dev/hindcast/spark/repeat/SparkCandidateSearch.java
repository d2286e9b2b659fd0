package dev.hindcast.spark.repeat;

import dev.hindcast.pattern.Candidate;
import dev.hindcast.pattern.CandidateSearch;
import dev.hindcast.pattern.Confirmations;
import dev.hindcast.pattern.RelationRules;
import dev.hindcast.pattern.block.Blocks;
import dev.hindcast.pattern.match.FeatureTable;
import dev.hindcast.spark.SparkSessions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Searches on all machines of a cluster. Every machine is given the features of all incidents once; blocks are made by a first shuffle,
 * and a second brings together those that one incident meets, as many as the width of its blocks allows. What comes back are the
 * few closest of each incident.
 */
public final class SparkCandidateSearch implements CandidateSearch {
    /** Among fewer incidents one machine is done before a cluster has begun. */
    private static final int FEW = 20_000;

    private final Supplier<JavaSparkContext> spark;
    private final int few;

    /** A search on the session of this process, opened when first needed. */
    public SparkCandidateSearch() {
        this(() -> JavaSparkContext.fromSparkContext(SparkSessions.current().sparkContext()), FEW);
    }

    /**
     * A search on a context of the caller, who ends it.
     *
     * @param spark where
     * @param few fewer incidents are compared by the driver
     */
    SparkCandidateSearch(Supplier<JavaSparkContext> spark, int few) {
        this.spark = spark;
        this.few = few;
    }

    @Override
    public String engine() {
        return "spark";
    }

    @Override
    public List<Candidate> find(FeatureTable table, RelationRules rules, Confirmations confirmations) {
        int size = table.rows().size();
        if (size < few) {
            return IN_MEMORY.find(table, rules, confirmations);
        }
        JavaSparkContext context = spark.get();
        Broadcast<Comparing> shared = context.broadcast(Comparing.of(table, rules, confirmations));
        try {
            List<Candidate> found = found(context, shared, size);
            // All of one incident come from one task, in their order.
            found.sort(Comparator.comparingInt(Candidate::later));
            return found;
        } finally {
            shared.destroy();
        }
    }

    private static List<Candidate> found(JavaSparkContext context, Broadcast<Comparing> shared, int size) {
        int tasks = 4 * context.defaultParallelism();
        List<Integer> places = IntStream.range(0, size).boxed().toList();
        JavaPairRDD<Long, Integer> entries = context.parallelize(places, tasks)
                .flatMapToPair(
                        place -> LongStream.of(shared.value().rows()[place].blocks())
                                .mapToObj(block -> new Tuple2<>(block, place))
                                .iterator());
        return new ArrayList<>(entries.groupByKey(tasks)
                .flatMapToPair(block -> meetings(block._2()))
                .groupByKey(tasks)
                .mapPartitions(met -> closest(met, shared.value()))
                .collect());
    }

    /** Whom each of a block meets there: those just before it. */
    private static Iterator<Tuple2<Integer, int[]>> meetings(Iterable<Integer> block) {
        int[] places = StreamSupport.stream(block.spliterator(), false)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        int width = Blocks.width(places.length);
        return IntStream.range(1, places.length)
                .mapToObj(i -> new Tuple2<>(places[i], Arrays.copyOfRange(places, Math.max(0, i - width), i)))
                .iterator();
    }

    private static Iterator<Candidate> closest(Iterator<Tuple2<Integer, Iterable<int[]>>> met, Comparing comparing) {
        Predicate<Candidate> allowed = comparing.allowed();
        List<Candidate> found = new ArrayList<>();
        met.forEachRemaining(of -> found.addAll(comparing.closest(of._1(), of._2(), allowed)));
        return found.iterator();
    }
}
