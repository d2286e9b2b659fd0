package dev.hindcast.spark.keep;

import dev.hindcast.ingest.keep.Change;
import dev.hindcast.ingest.keep.FileNotes;
import dev.hindcast.ingest.keep.Fold;
import dev.hindcast.ingest.keep.Grouping;
import dev.hindcast.ingest.keep.IncidentNote;
import dev.hindcast.ingest.keep.KeptFile;
import dev.hindcast.ingest.keep.MergedBytes;
import dev.hindcast.ingest.keep.SharedFolder;
import dev.hindcast.ingest.keep.SpreadIncidents;
import dev.hindcast.ingest.wire.RecordReader;
import dev.hindcast.ingest.wire.RecordWriter;
import dev.hindcast.model.Incident;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Incidents on the disks of the machines that read them. What is gathered from them is gathered there. In order they come to the driver a
 * part at a time, as bytes, so that it holds some thousand of them, or all of one path or group where those are more.
 */
public final class SparkIncidents implements SpreadIncidents {
    /** So many incidents are about one part, which the driver holds at once. */
    private static final int A_PART = 4096;

    private final JavaRDD<SentFile> files;
    private final int part;
    private final List<FileNotes> notes = new ArrayList<>();
    private final List<JavaPairRDD<?, ?>> merges = new ArrayList<>();
    private JavaRDD<Numbered> incidents;
    /** Of each incident that was read: where parts begin. */
    private final List<String> paths = new ArrayList<>();

    /** Keeps what is read of files, which come in order of their sources; reads them now. */
    public SparkIncidents(JavaRDD<SentFile> read) {
        this(read, A_PART);
    }

    /** Keeps the same; so many are one part. */
    SparkIncidents(JavaRDD<SentFile> read, int part) {
        this.part = part;
        this.files = read.persist(StorageLevel.DISK_ONLY());
        Numbering numbering = new Numbering(files.getNumPartitions());
        for (Tuple2<Integer, byte[]> told : told()) {
            FileNotes file = (FileNotes) RecordReader.read(told._2());
            numbering.add(told._1(), file.incidents().size());
            file.incidents().forEach(incident -> paths.add(incident.path()));
            notes.add(file);
        }
        this.incidents = files.mapPartitionsWithIndex(numbering::numbered, true);
    }

    private List<Tuple2<Integer, byte[]>> told() {
        return files.mapPartitionsWithIndex(
                        (i, share) -> stream(share)
                                .map(file -> new Tuple2<>(i, file.notes()))
                                .iterator(),
                        true)
                .collect();
    }

    private static <T> Stream<T> stream(Iterator<T> values) {
        Iterable<T> once = () -> values;
        return StreamSupport.stream(once.spliterator(), false);
    }

    /** Returns what was read, without the incidents. */
    public List<FileNotes> notes() {
        return notes;
    }

    @Override
    public List<IncidentNote> merge(List<int[]> groups) {
        HashMap<Integer, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int number : groups.get(i)) {
                groupOf.put(number, i);
            }
        }
        JavaPairRDD<Integer, Tuple2<Numbered, byte[]>> merged = incidents
                .filter(incident -> groupOf.containsKey(incident.number()))
                .keyBy(incident -> groupOf.get(incident.number()))
                .groupByKey()
                .mapValues(SparkIncidents::merged)
                .persist(StorageLevel.DISK_ONLY());
        merges.add(merged);
        IncidentNote[] whole = new IncidentNote[groups.size()];
        merged.mapValues(Tuple2::_2)
                .collect()
                .forEach(note -> whole[note._1()] = (IncidentNote) RecordReader.read(note._2()));
        incidents = incidents
                .filter(incident -> !groupOf.containsKey(incident.number()))
                .union(merged.values().map(Tuple2::_1));
        return List.of(whole);
    }

    private static Tuple2<Numbered, byte[]> merged(Iterable<Numbered> members) {
        List<Numbered> inOrder = stream(members.iterator())
                .sorted(Comparator.comparingInt(Numbered::number))
                .toList();
        MergedBytes merged =
                MergedBytes.of(inOrder.stream().map(Numbered::bytes).toList());
        int number = inOrder.get(merged.member()).number();
        return new Tuple2<>(new Numbered(number, merged.incident()), RecordWriter.write(merged.note()));
    }

    @Override
    public <A extends Serializable> A fold(Fold<A> fold) {
        return incidents
                .mapPartitions(share -> {
                    A own = fold.start();
                    share.forEachRemaining(
                            incident -> fold.add(own, incident.number(), KeptFile.incident(incident.bytes())));
                    return List.of(own).iterator();
                })
                .treeReduce((gathered, others) -> {
                    fold.merge(gathered, others);
                    return gathered;
                });
    }

    @Override
    public void inOrder(Change change, Grouping grouping, BiConsumer<String, List<Incident>> stretches) {
        Iterator<Tuple2<Place, byte[]>> all =
                parts(change, grouping).incidents().toLocalIterator();
        Stretch stretch = new Stretch(stretches);
        all.forEachRemaining(next -> stretch.add(next._1().group(), KeptFile.incident(next._2())));
        stretch.end();
    }

    /**
     * Incidents in order, a part on each machine.
     *
     * @param bounds of the parts
     * @param incidents by their places, one partition a part
     */
    record Parts(Bounds bounds, JavaPairRDD<Place, byte[]> incidents) {}

    Parts parts(Change change, Grouping grouping) {
        JavaPairRDD<Place, byte[]> placed = incidents.mapToPair(incident -> placed(incident, change, grouping));
        Bounds bounds = grouping == Grouping.NONE
                ? Bounds.ofPaths(paths, part)
                : Bounds.ofGroups(placed.keys().map(Place::group).distinct().collect());
        return new Parts(bounds, placed.repartitionAndSortWithinPartitions(bounds));
    }

    /**
     * Checks that {@link #folder} can be opened, before anything is read.
     *
     * @throws IOException if it cannot be reached, or something is there already
     */
    public static void checkFolder(String address, JavaSparkContext spark) throws IOException {
        HadoopFolder.check(address, spark);
    }

    @Override
    public SharedFolder folder(String address) throws IOException {
        return HadoopFolder.open(this, address, JavaSparkContext.fromSparkContext(files.context()));
    }

    private static Tuple2<Place, byte[]> placed(Numbered kept, Change change, Grouping grouping) {
        Incident incident = change.apply(KeptFile.incident(kept.bytes()));
        Place place = new Place(grouping.apply(incident), incident.source().path(), incident.id(), kept.number());
        return new Tuple2<>(place, change == Change.NONE ? kept.bytes() : KeptFile.bytes(incident));
    }

    @Override
    public void close() {
        merges.forEach(JavaPairRDD::unpersist);
        files.unpersist();
    }
}
