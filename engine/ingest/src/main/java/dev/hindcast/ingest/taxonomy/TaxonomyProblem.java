package dev.hindcast.ingest.taxonomy;

/** A taxonomy that cannot be used. The message names file, line and the way out. */
public final class TaxonomyProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TaxonomyProblem(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
