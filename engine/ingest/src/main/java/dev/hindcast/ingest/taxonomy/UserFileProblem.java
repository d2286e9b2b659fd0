package dev.hindcast.ingest.taxonomy;

/** A file of the user's that cannot be used. The message names file, line and the way out. */
public final class UserFileProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserFileProblem(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
