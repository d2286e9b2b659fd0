package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;

/** Sentences of people who tell of an outage in their own words, each bound to its time: "the box gave up at 10:02", "she rang me at 10:10". */
final class SaidPlainly {
    private static final WordingFile WORDINGS = WordingFile.read(SaidPlainly.class, "said-plainly.txt");

    private static final Wording BEGAN = WORDINGS.get("began");
    private static final Wording BEGAN_THEN = WORDINGS.get("began then");
    private static final Wording TROUBLE = WORDINGS.get("trouble");
    private static final Wording NOTICED = WORDINGS.get("noticed");
    private static final Wording TAKEN_UP = WORDINGS.get("taken up");
    private static final Wording OVER = WORDINGS.get("over");
    private static final Wording SINCE_THEN = WORDINGS.get("since then");
    private static final Wording NOT_SAID = WORDINGS.get("not said");
    private static final Wording PART = WORDINGS.get("part");
    private static final Wording NOT_FOR_LONG = WORDINGS.get("not for long");
    private static final Wording MEANT = WORDINGS.get("meant");
    private static final Wording MEETING = WORDINGS.get("meeting");
    private static final Wording DOWN_AGAIN = WORDINGS.get("down again");
    private static final Wording OTHER = WORDINGS.get("of another");

    private static final Wording ASIDE = WORDINGS.get("aside");

    private SaidPlainly() {}

    /** Returns whether a sentence tells of a meeting or a message, from which on nothing is better. */
    static boolean tellsMeeting(String sentence) {
        return MEETING.isIn(sentence);
    }

    /** Returns whether words anywhere in it say that it was done on purpose, elsewhere or as every week. */
    static boolean isMeant(String sentence) {
        return MEANT.isIn(sentence);
    }

    /** Returns whether something failed then. */
    static boolean began(String sentence) {
        return isSaid(BEGAN, sentence);
    }

    /** Returns whether "it" began then, which is what the sentence before tells of. */
    static boolean beganThen(String sentence, String before) {
        return isSaid(BEGAN_THEN, sentence)
                && !MEETING.isIn(before)
                && (Harm.isToldIn(before) || isSaid(TROUBLE, before));
    }

    /** Returns whether somebody heard of it then. */
    static boolean noticed(String sentence) {
        return isSaid(NOTICED, sentence);
    }

    /** Returns whether somebody took it up then. */
    static boolean takenUp(String sentence) {
        return isSaid(TAKEN_UP, sentence);
    }

    /** Returns whether it worked again then, and not only a part. */
    static boolean over(String sentence) {
        return OVER.first(sentence, match -> {
                    String before = sentence.substring(0, match.start());
                    return !NOT_SAID.isIn(before)
                            && !PART.isIn(before)
                            && !NOT_FOR_LONG.isIn(sentence.substring(match.end()));
                })
                .isPresent();
    }

    /** Returns whether it failed once more then. */
    static boolean wentDownAgain(String sentence) {
        return isSaid(DOWN_AGAIN, sentence) && !isAside(sentence) && !OTHER.isIn(sentence);
    }

    /** Returns whether a sentence tells of what stands beside the service, such as its tests or a spare. */
    static boolean isAside(String sentence) {
        return ASIDE.isIn(sentence);
    }

    /** Returns whether all has been well since what the sentence before tells. */
    static boolean tellsWellSince(String sentence) {
        return SINCE_THEN.isIn(sentence);
    }

    private static boolean isSaid(Wording wording, String sentence) {
        return !MEANT.isIn(sentence)
                && wording.first(sentence, match -> !NOT_SAID.isIn(sentence.substring(0, match.start())))
                        .isPresent();
    }
}
