package dev.hindcast.ingest;

/** Is told how far reading has come. Called from the thread that reads. */
public interface ProgressListener {
    /** A listener that does not care. */
    ProgressListener NONE = new ProgressListener() {};

    /** There are so many files. */
    default void total(long files) {}

    /** So many of them are done. */
    default void done(long files) {}
}
