package dev.hindcast.ingest.document;

import java.util.List;
import java.util.Optional;

/** Every format that is read. */
public final class DocumentReaders {
    /** One reader a format; the first that reads a file has it. */
    public static final List<DocumentReader> ALL = List.of(new MarkdownReader());

    private DocumentReaders() {}

    /** Returns the reader for such a file, if there is one. */
    public static Optional<DocumentReader> detect(String fileName, String text) {
        return ALL.stream().filter(reader -> reader.reads(fileName, text)).findFirst();
    }
}
