package dev.hindcast.language.blame;

import dev.hindcast.model.evidence.FindingCode;

/** The question that helps to write what the reader needs instead. */
final class Question {
    private static final String SENSE = "what made this sensible at the time?";

    private Question() {}

    /** Returns what to ask of a sentence that is reported so. */
    static String of(FindingCode code) {
        return switch (code) {
            case NAMED_PERSON -> "which role was it, and what made this sensible at the time?";
            case HUMAN_ERROR -> "what did the person see, and what let one slip reach production?";
            case BLAME_ACTION -> "what would make the same step safe for the next person?";
            case COUNTERFACTUAL -> "what did happen, and what did they know then?";
            case MISTAKE_WORD -> "what made the wrong step look like the right one?";
            default -> SENSE;
        };
    }
}
