package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.wording.Wording;
import java.util.regex.MatchResult;

/** "Customers saw errors until service was restored at 10:40": what has come to pass is an end, although something else is told to have gone on. */
final class UntilBack {
    /** From the word to its time, told in the past. */
    private static final Wording UNTIL = Wording.of(
            "\\b(?:until|till|before) (?!(?:any|some|half|part|one|that|this|then|it)\\b)(?:(?!(?:could|would|should|can|will|may|might|be|is|are|not|never|and|but|we|i)\\b)[\\w'’-]+ ){1,6}?"
                    + "(?:(?:was|were|had|became|came|went|got) (?:[\\w-]+ ){1,4}?|(?:recovered|returned|resumed) (?:[\\w-]+ ){0,4}?)(?:at|around|about|approximately) (?:about |around |approximately )?~?\\d");

    /** "It took until 10:40 for all services to be restored" */
    private static final Wording TOOK = Wording.of(
            "\\btook until [^,;.\\d]{0,12}\\d[\\d:.]*[^,;.]{0,20}? (?:before|for|until) (?:[\\w'’-]+ ){1,6}?(?:(?:was|were|came|to be|to come) (?:\\w+ )?(?:back|restored|recovered|online|available|resolved|operational)|(?:to )?recover(?:ed)?)\\b");

    /** What is planned, or told of a part, is no end. */
    private static final Wording NOT_THE_END = Wording.of(
            "\\b(?:will|would|should|may|might|must|if|plan(?:s|ned)?|expect(?:s|ed)?|scheduled|hop(?:e|ed|ing)|decid(?:e|ed)|supposed|intend(?:s|ed)?|agreed|going to)\\b");

    private UntilBack() {}

    /** Returns whether the words tell until when something lasted by what had come back then. */
    static boolean isToldIn(String text) {
        return UNTIL.first(text, until -> tellsReturn(text, until)).isPresent() || TOOK.isIn(text);
    }

    private static boolean tellsReturn(String text, MatchResult until) {
        String back = text.substring(text.indexOf(' ', until.start()));
        return (EntryMeaning.RECOVERY.isSaidIn(back) || EntryMeaning.END.isSaidIn(back))
                && !NOT_THE_END.isIn(text.substring(0, until.start()));
    }
}
