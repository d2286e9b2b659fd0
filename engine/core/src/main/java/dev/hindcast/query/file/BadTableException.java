package dev.hindcast.query.file;

/** A normalised table cannot be read. The message is one line: file, line, row, what is wrong, the way out. */
public final class BadTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Returns a fault of the whole file. */
    public BadTableException(String location, String problem) {
        super(location + ": " + problem);
    }

    /** Returns a fault of one row. */
    public BadTableException(String location, BadRow row) {
        super(row.in(location) + "; repair it, or leave such rows out with --skip-bad-rows");
    }
}
