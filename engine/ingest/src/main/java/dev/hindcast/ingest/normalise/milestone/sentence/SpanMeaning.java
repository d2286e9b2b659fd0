package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;

/** What a sentence with a span says of it: that harm lasted so long, or only a part of it, or that somebody planned it. */
final class SpanMeaning {
    private static final WordingFile WORDINGS = WordingFile.read(SpanMeaning.class, "span-meanings.txt");

    private static final Wording TROUBLE = WORDINGS.get("trouble");
    private static final Wording FAULT = WORDINGS.get("fault");
    private static final Wording PART = WORDINGS.get("part");
    private static final Wording SILENT = WORDINGS.get("silent");
    private static final Wording TO_COME = WORDINGS.get("to come");
    private static final Wording PERHAPS = WORDINGS.get("perhaps");
    private static final Wording PLANNED = WORDINGS.get("planned");
    private static final Wording SUFFERED = WORDINGS.get("suffered");
    private static final Wording BOTH_ENDS = WORDINGS.get("both ends");

    private SpanMeaning() {}

    /** Returns whether the words name the beginning and the end together, before the times of both. */
    static boolean tellsBothEnds(String sentence) {
        return BOTH_ENDS.isIn(sentence);
    }

    /**
     * Returns whether it says that harm lasted from its beginning to its end.
     *
     * @param start where the span begins in the sentence, 0-based
     */
    static boolean isOfHarm(String sentence, int start) {
        String before = sentence.substring(0, start);
        return (Harm.isToldIn(sentence) || TROUBLE.isIn(sentence) || FAULT.isIn(sentence.substring(start)))
                && !PART.isIn(before)
                && !SILENT.isIn(sentence.substring(start))
                && !TO_COME.isIn(before)
                && (!PERHAPS.isIn(sentence) || SUFFERED.isIn(sentence))
                && PLANNED.first(
                                before,
                                plan -> !SUFFERED.isIn(before.substring(0, plan.start()))
                                        && !Harm.isToldIn(before.substring(plan.end())))
                        .isEmpty();
    }
}
