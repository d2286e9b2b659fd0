package dev.hindcast.ingest.collection;

import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.model.Reading.Rejected;

/** Takes what a collection holds, one entry after the other. */
public interface CollectionSink {
    /** An entry was read. */
    void document(PostmortemDocument document);

    /** An entry, or the rest of the file, cannot be read. */
    void rejected(Rejected rejection);
}
