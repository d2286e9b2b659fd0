package dev.hindcast.ingest.binary;

import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;

/** The port that a format implements whose files are no text. */
public interface BinaryReader {
    /** Returns the format's name in outputs, which is also the extension of its files, such as {@code docx}. */
    String format();

    /** Returns whether one file may hold many incidents, and so may take the time of many. */
    boolean isCollection();

    /**
     * Returns whether this reader is the one for such a file, whatever its name.
     *
     * @param content all bytes; looking at more than the beginning is for those alone that begin as the format does
     */
    boolean reads(String fileName, byte[] content);

    /**
     * Reads the documents. What cannot be read is told to the sink, with one sentence that names the way out.
     *
     * @param content all bytes
     * @param settings how entries are read
     * @param limits how much is borne
     * @param sink takes what was read, in the file's order
     */
    void read(byte[] content, CollectionSettings settings, BinaryLimits limits, CollectionSink sink);
}
