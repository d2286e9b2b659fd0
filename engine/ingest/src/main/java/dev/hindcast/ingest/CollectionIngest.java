package dev.hindcast.ingest;

import dev.hindcast.ingest.binary.BinaryReader;
import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.format.DocumentReaders;
import dev.hindcast.model.Reading;
import dev.hindcast.model.Reading.Rejected;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One collection to the readings of its entries. Used for one file; not thread-safe. */
final class CollectionIngest implements CollectionSink {
    private final Function<PostmortemDocument, List<Reading>> understanding;
    private final List<Reading> readings = new ArrayList<>();

    private CollectionIngest(Function<PostmortemDocument, List<Reading>> understanding) {
        this.understanding = understanding;
    }

    /** Returns the readings in the file's order; what went wrong half-way is the last of them. */
    static List<Reading> read(
            CollectionReader reader,
            String source,
            Reader text,
            IngestSettings settings,
            Function<PostmortemDocument, List<Reading>> understanding) {
        CollectionIngest ingest = new CollectionIngest(understanding);
        try {
            reader.read(text, settings(source, settings), ingest);
        } catch (IOException e) {
            String reason = "it cannot be read from here on (" + InputFiles.reason(e) + "); save it as UTF-8";
            ingest.rejected(DocumentIngest.unreadable(source, 1, reason));
        }
        return List.copyOf(ingest.readings);
    }

    /** Returns the readings of a file that is no text, in its order. */
    static List<Reading> read(
            BinaryReader reader,
            String source,
            byte[] content,
            IngestSettings settings,
            Function<PostmortemDocument, List<Reading>> understanding) {
        CollectionIngest ingest = new CollectionIngest(understanding);
        reader.read(content, settings(source, settings), settings.limits().binary(), ingest);
        return List.copyOf(ingest.readings);
    }

    private static CollectionSettings settings(String source, IngestSettings settings) {
        return new CollectionSettings(source, settings.limits().parse(), settings.columns(), DocumentReaders.ALL);
    }

    @Override
    public void document(PostmortemDocument document) {
        try {
            readings.addAll(understanding.apply(document));
        } catch (RuntimeException | StackOverflowError e) {
            // One entry must not cost the others, whatever is in it and whatever we overlooked.
            int line = document.metadata().isEmpty()
                    ? 1
                    : document.metadata().get(0).line();
            String reason = "it could not be understood (" + e.getClass().getSimpleName() + ")";
            readings.add(DocumentIngest.unreadable(document.source(), line, reason));
        }
    }

    @Override
    public void rejected(Rejected rejection) {
        readings.add(rejection);
    }
}
