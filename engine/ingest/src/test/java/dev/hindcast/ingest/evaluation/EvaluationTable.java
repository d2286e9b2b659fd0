package dev.hindcast.ingest.evaluation;

import java.util.Locale;

/** Prints figures as rows of the table in docs/benchmarks.md, marked so that {@code engine/benchmarks/evaluate} finds them. */
final class EvaluationTable {
    private EvaluationTable() {}

    static void print(String what, double share) {
        System.err.printf(Locale.ROOT, "evaluation: | %s | %.3f |%n", what, share);
    }

    static void print(String what, long count) {
        System.err.printf(Locale.ROOT, "evaluation: | %s | %d |%n", what, count);
    }
}
