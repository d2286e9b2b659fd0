package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.wording.Wording;
import java.util.regex.MatchResult;

/**
 * "Customers saw errors until service was restored at 10:40": the service as such had come back then, although other words tell of harm;
 * "until 10:40 there was an outage" says so of the harm.
 */
final class UntilBack {
    /** No part of it, no person and none of one's own tools. */
    private static final String THE_SERVICE =
            "(?:(?:the|our|all|full|normal) ){0,3}(?:services?|(?:web|mail|file|main|primary) servers?|servers?|(?:web ?)?sites?|systems?|platform|network|access|connectivity|everything|traffic|power|e-?mail|operations?|performance|functionality|database|cluster|trading|processing|deliver(?:y|ies))";

    /** From the word to its time, told in the past. */
    private static final Wording UNTIL = Wording.of(
            "\\b(?:until|till) " + THE_SERVICE
                    + " (?:(?:was|were|had|became|came|went|got) (?:[\\w-]+ ){1,4}?|(?:recovered|returned|resumed) (?:[\\w-]+ ){0,4}?)(?:at|around|about|approximately) (?:about |around |approximately )?~?\\d");

    /** "It took until 10:40 for all services to be restored" */
    private static final Wording TOOK = Wording.of(
            "\\btook until [^,;.\\d]{0,12}\\d[\\d:.]*[^,;.]{0,20}? (?:before|for) "
                    + THE_SERVICE
                    + " (?:(?:was|were|to be) (?:\\w+ )?(?:back|restored|recovered|online|available|resolved|operational)|(?:to )?recover(?:ed)?)\\b(?!,? but\\b)");

    private static final String AROUND = "(?:about |around |approximately |roughly |just after )?~?";

    private static final String CLOCK = "(?:\\d{1,2}[:.h]\\d\\d(?!\\d)|\\d{1,2} ?[ap]\\.?m\\b)";

    /** What is said to have been there, of one's own. */
    private static final String THERE_WAS =
            "\\b(?:there (?:was|were)|(?:we|users|customers|clients) (?:had|suffered|experienced|saw)) (?:an? |some )(?!(?:[\\w-]+ ){0,2}?(?:planned|scheduled|potential|possible|risk)\\b)(?:[\\w-]+ ){0,2}?"
                    + "(?:outages?|disruptions?|interruptions?|downtime|degradations?|problems?|issues|trouble)\\b(?![^.;]*\\b(?:at|of|with) (?:the|our|a|their) (?:\\w+ )?(?:provider|vendor|supplier|carrier|upstream|hoster)\\b)";

    /** "Until 10:40 there was an outage", "there was an outage from last night until 10:40" */
    private static final Wording THERE_UNTIL =
            Wording.of("(?<!\\bnot )\\b(?:until|till) " + AROUND + CLOCK + "[^;.]{0,30}? "
                    + THERE_WAS + "(?! (?:again|at|from|since)\\b)|" + THERE_WAS
                    + "(?:(?!\\b(?:that|which|who|because|as|but|and|not|nobody|while|when|did|had)\\b|n['’]t\\b)[^,;.]|(?<=\\d)\\.(?=\\d)){0,80}? (?:until|till) "
                    + AROUND + CLOCK);

    private static final Wording WENT_ON = Wording.of("\\b(?:stayed|remained|continued|persisted|went on|kept)\\b");

    /** What is planned, or was another time, is no end; who waits tells of his own work. */
    private static final Wording NOT_THE_END = Wording.of(
            "\\b(?:will|would|should|may(?! \\d)|might|must|if|plan(?:s|ned)?|expect(?:s|ed)?|scheduled|hop(?:e|ed|ing)|decid(?:e|ed)|supposed|intend(?:s|ed)?|agreed|going to|wait(?:s|ed|ing)?|blocked|nobody|last (?:year|month|week|time)|earlier|previous(?:ly)?)\\b");

    private UntilBack() {}

    /** Returns whether the words tell until when something lasted by what had come back then. */
    static boolean isToldIn(String text) {
        return UNTIL.first(text, until -> tellsReturn(text, until)).isPresent()
                || TOOK.isIn(text)
                || THERE_UNTIL.isIn(text) && !NOT_THE_END.isIn(text);
    }

    private static boolean tellsReturn(String text, MatchResult until) {
        String before = text.substring(0, until.start());
        String back = text.substring(text.indexOf(' ', until.start()));
        return (before.isBlank() || Harm.isToldIn(before) || WENT_ON.isIn(before))
                && !NOT_THE_END.isIn(before)
                && (EntryMeaning.RECOVERY.isSaidIn(back) || EntryMeaning.END.isSaidIn(back));
    }
}
