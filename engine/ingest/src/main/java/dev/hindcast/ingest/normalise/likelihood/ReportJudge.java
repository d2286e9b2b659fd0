package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.ingest.normalise.likelihood.words.Features;
import java.util.function.Supplier;

/** Who has the last word on whether a document is the report of an incident. Safe to share between threads. */
@FunctionalInterface
public interface ReportJudge {
    /** The one who takes what shows the signs of a report, and what is likely one as learned from the examples. */
    ReportJudge LEARNED =
            (signed, told, text) -> signed || ReportLikelihood.learned().isReport(told, text.get());

    /**
     * Returns whether it is one.
     *
     * @param signed whether it shows the signs of one
     * @param told whether it tells a milestone
     * @param text what is counted of it
     */
    boolean isReport(boolean signed, boolean told, Supplier<Features> text);
}
