package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.normalise.meaning.IncidentWords;
import dev.hindcast.ingest.normalise.milestone.story.Story;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.MilestoneName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a moment cannot be, however likely: its words deny it, or tell of a condition, of another fault or of the day's end. */
final class Exclusion {
    /** What words say of each milestone. */
    private static final Map<MilestoneName, List<EntryMeaning>> MEANINGS = Map.of(
            MilestoneName.STARTED, List.of(EntryMeaning.BEGINNING, EntryMeaning.ONSET),
            MilestoneName.DETECTED, List.of(EntryMeaning.NOTICE),
            MilestoneName.ACKNOWLEDGED, List.of(EntryMeaning.RESPONSE),
            MilestoneName.MITIGATED, List.of(EntryMeaning.RECOVERY),
            MilestoneName.RESOLVED, List.of(EntryMeaning.RECOVERY, EntryMeaning.WORKING, EntryMeaning.END));

    private static final List<EntryMeaning> HARM =
            List.of(EntryMeaning.BEGINNING, EntryMeaning.ONSET, EntryMeaning.FAILURE);

    /** "Back once the records are there" */
    private static final Wording CONDITION = Wording.of("\\b(?:once|as soon as|unless|if) (?:the|all|we|it|this)\\b");

    private static final Wording OF_ANOTHER =
            Wording.of("\\b(?:second|another|unrelated|different) (?:fault|incident|issue|outage|problem)\\b");

    /** "14:00 meeting closed", "17:00 everybody home", "18:00 end of the working day" end something else. */
    private static final Wording OF_THE_DAY = Wording.of(
            "\\b(?:meetings?|call|bridge|lunch|shift|working day|business hours|office|shop|bank|gates?) (?:(?:is|was) )?(?:over|ends?|ended|closes|closed|done)\\b"
                    + "|\\bend of (?:the |our |my )?(?:\\w+ )?(?:day|shift|business|week)\\b|\\b(?:everybody|everyone|we|all) (?:goes |go |went |going )?(?:home|to bed)\\b"
                    + "|\\btalk(?:s|ed)? it over\\b|\\b(?:post-?mortem|retro(?:spective)?|review) (?:meeting|held|call)\\b");

    /** "Had it been set it would have fired at 07:03" */
    private static final Wording UNREAL = Wording.of("\\b(?:would|could|should|might) have\\b");

    /** "The upgrade failed, everything still works": nobody suffers yet. */
    private static final Wording UNHARMED = Wording.of(
            "\\b(?:everything|(?:the|our|all) (?:services?|sites?|systems?|apps?|searches|pages)) (?:(?:is|was|are|were) )?still (?:(?:is|was|are|were) )?(?:work|runn?|serv)(?:s|ed|ing)?\\b"
                    + "|\\b(?:no|without(?: any)?) (?:adverse|ill|negative|visible|noticeable) (?:effects?|impact|consequences)\\b"
                    + "|\\bimpact: (?:none|nil|(?:no|not any|without)(?: \\w+){0,2}? (?:impact|effects?))\\b");

    /** "Should be back online by noon" */
    private static final Wording HOPED = Wording.of(
            "\\b(?:should|will|would|may|might|hopefully|hopes?|expect(?:s|ed)?|aim(?:s|ing)?|plan(?:s|ned|ning)?)\\b[^.;!?]{0,20}? (?:be|have|to|that) [^.;!?]{0,30}?\\b(?:back|up|again|online|available|restored|resolved|fixed|recovered|completed?|working|normal|closed|over|concluded|finished|ended)\\b"
                    + "|\\b(?:will|may|might|could|(?:going|expected) to) take (?:[\\w-]+ ){1,7}?(?:to|before|until|for) [^.;!?]{0,60}?\\b(?:back|up|again|online|available|restored|resolved|fixed|recovered|completed?|working|normal)\\b"
                    + "|\\b(?:will|shall|(?:is|are) (?:due|going|planned|scheduled|expected) to) (?:\\w+ )?(?:close|end|resolve|conclude|finish|complete)\\b");

    /** "Preparing the final steps to restore the accounts" */
    private static final Wording AT_WORK = Wording.of(
            "\\b(?:prepar(?:e|es|ing)|steps|working|trying|attempting) (?:[\\w-]+ ){0,4}?to (?:fully )?(?:restore|recover|bring|resolve|fix|repair|mitigate)\\b");

    /** "Ticket from a customer about an invoice" */
    private static final Wording OF_BUSINESS = Wording.of(
            "\\babout (?:an?|the|his|her|their|your) (?:invoice|bill|price|offer|order|refund|contract|quote|feature)\\b");

    /** "We began monitoring the new traffic", "investigation began": begins work, and no harm. */
    private static final Wording OF_WORK = Wording.of(
            "\\b(?:we|i|they|he|she|engineers?|teams?) (?:began|started) (?:monitoring|watching|investigating|looking|working)\\b"
                    + "|\\b(?:investigations?|response|troubleshooting|triage|diagnosis|repairs?|remediation|mitigation|recovery|restoration|(?:repair|recovery|restoration) work)"
                    + " (?:(?:was|were|is|are|has|had) )?(?:began|begun|begins?|started|starts?|commence[sd]?|initiated|opened|triggered|under ?way)\\b"
                    // "Recovery began failing", "the response started to time out": harm
                    + "(?! (?:to )?(?:tim|fail|slow|degrad|drop|return|throw|error|lag|ris|climb|stall|hang|crash|grow|tak)\\w*\\b)");

    /** "14 minutes of the planned work (20:00-23:00)" */
    private static final Wording OF_PLAN =
            Wording.of("\\b(?:planned|scheduled|announced) (?:\\w+ )?(?:work|maintenance|window|downtime)\\b");

    /** "The depot works from 06:00 to 14:00": what is so on every day. */
    private static final Wording OF_EVERY_DAY = Wording.of(
            "\\b(?:works?|opens?|(?:is|are) (?:open|staffed|manned|on duty)|shifts? (?:goes|go|runs?|lasts?)|(?:opening|office|business|working|support|on-?call) hours)\\b[^.;]{0,30}?\\b(?:from|between|at)\\b"
                    + "|\\b(?:every|each) (?:day|night|morning|evening|weekday|week|hour|monday|sunday)\\b|\\b(?:daily|nightly|weekly|on weekdays)\\b[^.;]{0,30}?\\b(?:from|between|at)\\b");

    private static final Wording CAUSED = Wording.of("\\bcaused\\b");

    /** A line that is nothing but the name of a moment and its time. */
    private static final Pattern LABEL =
            Pattern.compile("^\\W*([\\p{L}][\\p{L} /-]{2,40}):[^\\p{L}]*(?:\\p{L}{1,5}[^\\p{L}]*){0,2}$");

    private static final Wording NOBODY = Wording.of(
            "^(?:nobody|no one|no-one|none of (?:us|them|the (?:team|engineers?|operators?|maintainers?|staff|on-?calls?)))\\b");

    /** "Restoring it to the last known version": that is rolled back, be the harm over with it or not. */
    private static final Wording ROLLED_BACK = Wording.of(
            "\\brestor(?:e[sd]?|ing) (?!(?:(?:the|our|all|full) )?(?:services?|sites?|access|traffic|systems?|everything|operations?)\\b)(?:[\\w-]+ ){1,4}?to (?:the|its|their) (?:last|previous|earlier|original|old|prior)\\b");

    /** "Lecture: Grammar 2, room 81, start 09:59 UTC, 101 min": something else, which has a name, begins; streams and calls are products that fail. */
    private static final Pattern NAMED = Pattern.compile(
            "^\\W*(?:[\\w-]+ )?(?i:lecture|lesson|class|course|seminar|training|workshop|meeting|conference|stand-?up|exam)\\b[^:]{0,20}:\\W*(?:[\"“„«]|\\p{Lu})");

    private static final Wording BEGINS_THEN = Wording.of("[,;] (?:start|starts|begin|begins|beginning):? $");

    private Exclusion() {}

    /** Returns whether the words of the mention rule out that it is that milestone: "nobody noticed at 10:02". */
    static boolean excludes(MilestoneName name, Mention mention) {
        String text = mention.near();
        return NOBODY.isIn(mention.opening())
                || isCalledOther(name, text)
                || MEANINGS.get(name).stream().anyMatch(meaning -> meaning.isDeniedIn(text))
                || OF_ANOTHER.isIn(text)
                || UNREAL.isIn(text)
                || mention.basis() == Basis.SENTENCE && (OF_EVERY_DAY.isIn(text) || OF_PLAN.isIn(text))
                || name.compareTo(MilestoneName.ACKNOWLEDGED) > 0 && isOpen(text)
                || name == MilestoneName.DETECTED
                        && EntryMeaning.CHANGE.isSaidIn(text)
                        && !EntryMeaning.NOTICE.isSaidIn(text)
                || name == MilestoneName.DETECTED && OF_BUSINESS.isIn(text) && !Harm.isToldIn(text)
                || name == MilestoneName.RESOLVED && ROLLED_BACK.isIn(text)
                || name == MilestoneName.STARTED && (isOfOtherThing(mention) || tellsNoHarm(text));
    }

    private static boolean isOfOtherThing(Mention mention) {
        return mention.basis() == Basis.SENTENCE
                && BEGINS_THEN.isIn(mention.before())
                && NAMED.matcher(mention.opening()).find()
                && !Harm.isToldIn(mention.opening())
                && !IncidentWords.areIn(mention.opening());
    }

    /** "Noticed: 10:02" is no end. */
    private static boolean isCalledOther(MilestoneName name, String text) {
        Matcher label = LABEL.matcher(text);
        return label.find()
                && MilestoneLabels.of(label.group(1).strip().toLowerCase(Locale.ROOT))
                        .filter(called -> called != name && called.compareTo(MilestoneName.ACKNOWLEDGED) <= 0)
                        .isPresent();
    }

    /** It does not begin where nobody suffers or somebody is only said to notice, nor where something caused what is no harm. */
    private static boolean tellsNoHarm(String text) {
        if (UNHARMED.isIn(text)) {
            return true;
        }
        if (HARM.stream().anyMatch(harm -> harm.isSaidIn(text))) {
            return false;
        }
        return EntryMeaning.NOTICE.isSaidIn(text) || OF_WORK.isIn(text) || CAUSED.isIn(text) && !Harm.isToldIn(text);
    }

    /** What is down, and of which nobody says that it is back, or what is to come on a condition, is not over. */
    private static boolean isOpen(String text) {
        return CONDITION.isIn(text)
                || OF_THE_DAY.isIn(text)
                || HOPED.isIn(text)
                || Story.recurs(text)
                || (EntryMeaning.FAILURE.isSaidIn(text) || AT_WORK.isIn(text))
                        && MEANINGS.get(MilestoneName.RESOLVED).stream().noneMatch(back -> back.isSaidIn(text));
    }
}
