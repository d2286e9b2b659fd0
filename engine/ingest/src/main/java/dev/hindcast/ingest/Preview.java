package dev.hindcast.ingest;

import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.model.Reading;
import java.util.List;

/**
 * One file half-way and all the way.
 *
 * @param documents as the file's format gives them, columns under the labels they are read as
 * @param readings what came of them
 */
public record Preview(List<PostmortemDocument> documents, List<Reading> readings) {
    public Preview {
        documents = List.copyOf(documents);
        readings = List.copyOf(readings);
    }
}
