package dev.hindcast.ingest.document;

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

    /** Returns the document, or why there is none. Never throws for what the text holds. */
    Parsed parse(String source, String text, ParseLimits limits);

    /** What came of parsing. */
    sealed interface Parsed {
        /**
         * It worked.
         *
         * @param document what was read
         */
        record Understood(PostmortemDocument document) implements Parsed {}

        /**
         * It did not.
         *
         * @param line 1-based line that decided
         * @param reason one sentence with the way out
         */
        record Refused(int line, String reason) implements Parsed {}
    }
}
