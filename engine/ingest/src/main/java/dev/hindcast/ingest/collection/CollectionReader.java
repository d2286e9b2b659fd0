package dev.hindcast.ingest.collection;

import java.io.IOException;
import java.io.Reader;

/** The port that a format implements whose files hold many incidents. It reads as it goes: no file is held whole. */
public interface CollectionReader {
    /** Returns the format's name in outputs, such as {@code csv}. */
    String format();

    /**
     * Returns whether this reader is the one for such a file.
     *
     * @param fileName the last part of its path
     * @param head the first characters of what it holds
     */
    boolean reads(String fileName, String head);

    /**
     * Reads all entries. Never throws for what the text holds; what cannot be read is told to the sink.
     *
     * @param text what the file holds, each line ended by {@code \n}
     * @param settings how to read it
     * @param sink takes what was read, in the file's order
     * @throws IOException if the text cannot be fetched
     */
    void read(Reader text, CollectionSettings settings, CollectionSink sink) throws IOException;
}
