package dev.hindcast.ingest.document;

import java.util.List;

/** The port that a format implements. */
public interface DocumentReader {
    /** Returns the format's name in outputs, such as {@code markdown}. */
    String format();

    /**
     * Returns whether this reader is the one for such a file.
     *
     * @param fileName the last part of its path
     * @param text what it holds
     */
    boolean reads(String fileName, String text);

    /** Returns the documents, or why there are none. Never throws for what the text holds. */
    Parsed parse(String source, String text, ParseLimits limits);

    /** What came of parsing. */
    sealed interface Parsed {
        /**
         * It worked.
         *
         * @param documents what was read: one, or, from a file that collects many, one for each with a source of
         *     {@code path#key}
         */
        record Understood(List<PostmortemDocument> documents) implements Parsed {
            public Understood {
                documents = List.copyOf(documents);
            }

            /** Returns what came of a file that is one document. */
            public static Understood one(PostmortemDocument document) {
                return new Understood(List.of(document));
            }
        }

        /**
         * It did not.
         *
         * @param line 1-based line that decided
         * @param reason one sentence with the way out
         */
        record Refused(int line, String reason) implements Parsed {}
    }
}
