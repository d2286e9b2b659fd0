package dev.hindcast.ingest;

import dev.hindcast.ingest.binary.BinaryReader;
import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.log.IncidentLog;
import dev.hindcast.ingest.format.DocumentReaders;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.work.Batches;
import dev.hindcast.ingest.work.DocumentWorkers;
import dev.hindcast.model.Reading;
import dev.hindcast.model.Reading.Rejected;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.function.Function;

/**
 * One collection to the readings of its entries: one thread parts them, and those that have nothing else to do help it to understand
 * them. Used for one file; not thread-safe.
 */
final class CollectionIngest implements CollectionSink {
    /** A batch holds more than the share of a collection that has the time of one document. */
    private static final int SHARES = 4;

    private final Function<List<PostmortemDocument>, List<List<Reading>>> understanding;
    private final Batches<Reading> entries;

    private CollectionIngest(
            Function<List<PostmortemDocument>, List<List<Reading>>> understanding,
            IngestLimits limits,
            DocumentWorkers helpers) {
        this.understanding = understanding;
        this.entries = new Batches<>(helpers, limits.maxTimePerDocument().multipliedBy(SHARES));
    }

    /** Returns the readings in the file's order; what went wrong half-way is the last of them. */
    static List<Reading> read(
            CollectionReader reader,
            String source,
            Reader text,
            IngestSettings settings,
            Function<List<PostmortemDocument>, List<List<Reading>>> understanding,
            DocumentWorkers helpers) {
        CollectionIngest ingest = new CollectionIngest(understanding, settings.limits(), helpers);
        try {
            reader.read(text, settings(source, settings), ingest);
        } catch (IOException e) {
            String reason = "it cannot be read from here on (" + InputFiles.reason(e) + "); save it as UTF-8";
            ingest.rejected(DocumentIngest.unreadable(source, 1, reason));
        }
        return ingest.entries.end();
    }

    /** Returns the readings of a file that is no text, in its order. */
    static List<Reading> read(
            BinaryReader reader,
            String source,
            byte[] content,
            IngestSettings settings,
            Function<List<PostmortemDocument>, List<List<Reading>>> understanding,
            DocumentWorkers helpers) {
        CollectionIngest ingest = new CollectionIngest(understanding, settings.limits(), helpers);
        CollectionSettings collection = settings(source, settings);
        // A document may hold a table of incidents; a workbook has parted them itself.
        CollectionSink sink = reader.isCollection()
                ? ingest
                : new IncidentLog(
                                collection,
                                new HeadingRoles(settings.normaliser().headings()))
                        .before(ingest);
        reader.read(content, collection, settings.limits().binary(), sink);
        return ingest.entries.end();
    }

    /** Returns how this file is read. */
    static CollectionSettings settings(String source, IngestSettings settings) {
        return new CollectionSettings(
                source,
                settings.limits().parse(),
                settings.columns(),
                DocumentReaders.ALL,
                settings.normaliser().dateOrder());
    }

    @Override
    public void document(PostmortemDocument document) {
        entries.add(
                () -> understanding.apply(List.of(document)).get(0),
                () -> DocumentIngest.refused(document, "it, or an entry near it, took longer than the limit"),
                document.chars());
    }

    @Override
    public void rejected(Rejected rejection) {
        entries.add(() -> List.of(rejection), () -> rejection, 0);
    }
}
