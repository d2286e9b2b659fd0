package dev.hindcast.ingest.normalise.sign;

import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a text without headings, and perhaps without a time of day, gives account of one incident all the same: it is called an
 * outage, says that something was down and on which day; or it is the posts of a status page about something that failed.
 */
final class ToldInProse {
    private static final WordingFile WORDINGS = WordingFile.read(ToldInProse.class, "told-in-prose.txt");

    private static final Wording OTHER_KIND = WORDINGS.get("other kind");
    private static final Wording HARMED = WORDINGS.get("harmed");
    private static final Wording WHEN = WORDINGS.get("when");

    private static final Pattern PRESENT = Pattern.compile("(?i)(?:is|are)\\b");
    private static final Pattern SUPPOSED =
            Pattern.compile("(?i)\\b(?:when(?:ever)?|if|in case|even though|whether)\\b[^.!?;:\\n]*$");
    /** How far before it such a word is looked for. */
    private static final int MOST_BEFORE = 60;

    private static final Wording UNAVAILABLE = WORDINGS.get("unavailable");
    private static final Pattern PERHAPS = WORDINGS.pattern("perhaps");
    private static final Wording POSTED_END = WORDINGS.get("posted end");
    private static final Wording POSTED_WORK = WORDINGS.get("posted work");
    private static final Wording END_ALONE = WORDINGS.get("end alone");
    private static final Wording WORK_ALONE = WORDINGS.get("work alone");

    private ToldInProse() {}

    /**
     * Returns whether it does.
     *
     * @param named whether the title or the text calls it an outage or an incident
     * @param foreign whether it is written in another language, of which only the words for what failed are known
     */
    static boolean isIn(String title, String text, boolean named, boolean foreign) {
        if (isOtherKind(title)) {
            return false;
        }
        boolean harm = tellsHarm(text) || foreign && isSaidToFail(text);
        return named && harm && (WHEN.isIn(text) || WHEN.isIn(title))
                || isPosted(title, text, named) && (Harm.isToldIn(title) || Harm.isToldIn(text));
    }

    /** Returns whether a text of another language says, in the words that are known of it, that something was unavailable. */
    static boolean isSaidToFail(String text) {
        return UNAVAILABLE
                .first(
                        text,
                        match -> !PERHAPS.matcher(IncidentSigns.lineOf(text, match.start(), match.end()))
                                .find())
                .isPresent();
    }

    /** Returns whether the name is that of rules, advice or a list rather than of an account. */
    static boolean isOtherKind(String name) {
        return OTHER_KIND.isIn(name.replace('-', ' '));
    }

    /** Returns whether the text says that something was down, failed or was suffered. */
    static boolean tellsHarm(String text) {
        return HARMED.first(text, match -> !isSupposed(text, match)).isPresent();
    }

    /** Returns whether the text says so in the past tense. */
    static boolean toldHarm(String text) {
        return HARMED.first(text, match -> !PRESENT.matcher(match.group()).lookingAt())
                .isPresent();
    }

    /** "When the power is down" tells of none, as an advertisement does. */
    private static boolean isSupposed(String text, MatchResult match) {
        return PRESENT.matcher(match.group()).lookingAt()
                && SUPPOSED.matcher(text.substring(Math.max(0, match.start() - MOST_BEFORE), match.start()))
                        .find();
    }

    /** Returns whether the text tells a day, be it without a year. */
    static boolean tellsDay(String text) {
        return WHEN.isIn(text);
    }

    /** One such word may head a paragraph of any text; two of them, or one with a day, are posts. */
    private static boolean isPosted(String title, String text, boolean named) {
        boolean end = POSTED_END.isIn(text);
        boolean work = POSTED_WORK.isIn(text);
        return end && work
                || END_ALONE.isIn(text) && WORK_ALONE.isIn(text) && Harm.isToldIn(title)
                || (end || work) && (named || WHEN.isIn(text) || WHEN.isIn(title));
    }
}
