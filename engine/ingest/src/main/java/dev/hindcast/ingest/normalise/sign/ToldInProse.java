package dev.hindcast.ingest.normalise.sign;

import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.wording.Wording;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a text without headings, and perhaps without a time of day, gives account of one incident all the same: it is called an
 * outage, says that something was down and on which day; or it is the posts of a status page about something that failed.
 */
final class ToldInProse {
    private static final Wording OTHER_KIND = Wording.of(
            "\\b(?:polic(?:y|ies)|process|procedures?|plans?|guide(?:s|lines?)?|templates?|runbooks?|playbooks?|checklists?"
                    + "|how to|training|handbook|index|archive|response|management|faq|changelog|release notes|list of|best practices)\\b");

    private static final Wording HARMED = Wording.of(
            "\\b(?:was|were|went|became|been|is|are) (?:\\w+ ){0,2}(?:down|halted|suspended|offline|unavailable|inaccessible|unreachable"
                    + "|unresponsive|interrupted|disrupted|unusable|affected|impacted|expired|full|slow|late|delayed|overloaded|not (?:responding|working))\\b|\\b(?:experienc(?:ed|ing)|suffer(?:ed|ing))\\b"
                    + "|\\b(?:failed|crashed|froze|died|collapsed|expired)\\b|\\b(?:outage|downtime) (?:happened|began|started|occurred|was)\\b|\\bloss of (?:service|connectivity|power)\\b|\\bdisk full\\b|\\b(?:could not|couldn['’]t|(?:was|were) unable to) (?:\\w+ )?(?:reach|access|log|connect|use|send|receive|open|load|print|pay|work|place|book|sign)\\b|\\blost (?:its|their|power|connect\\w+|access|data)\\b"
                    + "|\\btook (?:\\w+ ){1,4}down\\b|\\bservices? (?:was|were|has been|have been) (?:\\w+ )?restored\\b|\\b(?:resulted|resulting) in (?:an? )?(?:\\w+ )?(?:downtime|outage|interruption)\\b|\\b(?:was|were)(?: not|n['’]t) able to (?:\\w+ )?(?:reach|access|log|connect|use|send|receive|open|load|pay|work|place|book|sign)\\b|\\bthere was (?:an? )?(?:[~\\w-]+ ){0,4}?(?:outage|interruption|disruption)\\b(?! (?:plan|drill|report|window))|\\b(?:network|servers?|systems?|sites?|services?) (?:was|were) (?:\\w+ )?attacked\\b|\\b(?:has |have )?caus(?:ed|ing) (?:[\\w-]+ ){1,8}?to (?:be|become) (?:\\w+ )?(?:slow|unavailable|unreachable|inaccessible|unresponsive|offline|down)\\b|\\bhad (?:an? )?(?:\\w+ ){0,2}(?:outage|interruption|disruption)\\b"
                    + "|\\bwar(?:en)? .{0,90}(?:offline|gestört|ausgefallen|unerreichbar|nicht (?:erreichbar|verfügbar))\\b"
                    + "|\\bkam es\\b.{0,200}(?:störung|ausf[aä]ll|unterbrechung|beeinträchtigung)\\w*|\\bkonnten? .{0,160}\\bkeine?\\b");

    private static final Wording WHEN = Wording.of(
            "\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?"
                    + "|dec(?:ember)?)\\.? \\d|\\b\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sep(?:t(?:ember)?)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\b"
                    + "|\\b(?:19|20)\\d\\d-[01]\\d-[0-3]\\d\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d\\d\\b|\\b(?:this|yesterday|earlier this) (?:morning|afternoon|evening)\\b"
                    + "|\\b(?:last night|yesterday|earlier today|over the weekend)\\b");

    private static final Pattern PRESENT = Pattern.compile("(?i)(?:is|are)\\b");
    private static final Pattern SUPPOSED =
            Pattern.compile("(?i)\\b(?:when(?:ever)?|if|in case|even though|whether)\\b[^.!?;:\\n]*$");
    /** How far before it such a word is looked for. */
    private static final int MOST_BEFORE = 60;

    private static final Wording UNAVAILABLE = Wording.of("\\b(?:unavailable|hard to reach)\\b");
    /** What may happen, and what is to be done then, in the languages that are read. */
    private static final Pattern PERHAPS = Pattern.compile(
            "(?iU)\\b(?:en cas d|peut|peuvent|pourra|si|falls|wenn|kann|können|könnte|wird|werden|en caso de|puede|podr[íá]|será|in caso di|può|potrebbe|sarà|em caso de|pode|poderá|als|indien|kan|zal|kommer att|om|hvis|kommer til"
                    + "|jeśli|może|będzie|если|может|будет|jika|bila|akan|dapat)|場合|可能性|予定|おそれ|恐れ|如果|如遇|可能|将|將|경우|수 있습니다|예정");

    private static final Wording POSTED_END = Wording.of("(?<=^|\\n)resolved\\s*(?:-|–|—)(?=\\s|$)");
    private static final Wording POSTED_WORK =
            Wording.of("(?<=^|\\n)(?:investigating|identified|monitoring)\\s*(?:-|–|—)(?=\\s|$)");

    /** As pages are copied that show the state of a post in a line of its own, perhaps once more as its picture's name. */
    private static final Wording END_ALONE = Wording.of("(?<=^|\\n)resolved(?: resolved)?[ \\t]*(?=\\n|$)");

    private static final Wording WORK_ALONE = Wording.of(
            "(?<=^|\\n)(?:investigating|identified|monitoring)(?: (?:investigating|identified|monitoring))?[ \\t]*(?=\\n|$)");

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
