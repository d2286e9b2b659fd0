package dev.hindcast.spark.keep;

import dev.hindcast.ingest.keep.KeptFile;
import dev.hindcast.ingest.keep.PartWriting;
import dev.hindcast.ingest.keep.TablePart;
import dev.hindcast.model.Incident;
import dev.hindcast.spark.file.HadoopSettings;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** Writes one part of the tables: into a folder of this machine first, which is gone afterwards, then to where all reach it. */
final class WritePart<A extends Serializable>
        implements Function2<Integer, Iterator<Tuple2<Place, byte[]>>, Iterator<WrittenPart<A>>> {
    private static final long serialVersionUID = 1;

    private final PartWriting<A> writing;
    private final Bounds bounds;
    private final String aside;
    private final Broadcast<HadoopSettings> settings;

    WritePart(PartWriting<A> writing, Bounds bounds, String aside, Broadcast<HadoopSettings> settings) {
        this.writing = writing;
        this.bounds = bounds;
        this.aside = aside;
        this.settings = settings;
    }

    @Override
    public Iterator<WrittenPart<A>> call(Integer index, Iterator<Tuple2<Place, byte[]>> incidents) throws IOException {
        First first = new First(incidents);
        TablePart part = bounds.part(index, first.group);
        String folder = aside + "/part-" + index + "-" + TaskContext.get().taskAttemptId();
        List<A> told = new ArrayList<>();
        Upload upload = Upload.of(
                local -> told.add(writing.write(part, first, local)),
                folder,
                settings.value().configuration());
        return List.of(new WrittenPart<>(index, upload, told.get(0))).iterator();
    }

    /** The incidents, of which the first has said to which group they all belong. */
    private static final class First implements Iterator<Incident> {
        private final Iterator<Tuple2<Place, byte[]>> rest;
        private final String group;
        private Tuple2<Place, byte[]> next;

        First(Iterator<Tuple2<Place, byte[]>> all) {
            this.rest = all;
            this.next = all.hasNext() ? all.next() : null;
            this.group = next == null ? "" : next._1().group();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Incident next() {
            Incident incident = KeptFile.incident(next._2());
            next = rest.hasNext() ? rest.next() : null;
            return incident;
        }
    }
}
