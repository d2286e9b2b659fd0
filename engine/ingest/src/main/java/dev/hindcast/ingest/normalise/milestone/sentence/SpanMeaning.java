package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.wording.Wording;

/** What a sentence with a span says of it: that harm lasted so long, or only a part of it, or that somebody planned it. */
final class SpanMeaning {
    /** Harm for one who says from when until when there was some. */
    private static final Wording TROUBLE = Wording.of(
            "\\b(?:problems|block(?:ed|ing)|slowdowns?|trouble|loss of|pauses? in|intermittent|attack(?:s|ed)?|(?:was|were|been|had to be) (?:suspended|halted|closed|shut down|switched off)|nxdomain|servfail|(?:it|this|outage|downtime|disruption|interruption|incident|problem) lasted (?:from|between)|duration of the (?:issue|problem)"
                    + "|(?:had|have|has|having|saw|seeing|observed|were|was|connectivity|network|performance|latency|login|access) (?:\\w+ ){0,2}issues?"
                    + "|(?<!\\b(?:we|team|staff|engineers|operators) )(?:stopped|ceased|halted|paused|quit) (?:all |its |their )?(?!fail|err|alert|crash|tim|see|throw|return|report|investigat|log|debug|deploy|work on)\\w+ing"
                    + "|(?:network|chain|production|consensus|trading|service|processing|delivery|replication) (?:had )?(?:halted|stopped|ceased|paused))\\b");
    /** "Between 10:02 and 10:40, a printer fault caused", of no test system. */
    private static final Wording FAULT = Wording.of(
            "(?<=(?:\\d|\\bUTC|\\bGMT|\\b[CEMPW][DES]{0,2}T|\\)),? )(?:an?|this|the|our) (?:[\\w-]+ ){0,2}?(?:misconfigurations?|bugs?|defects?|faults?|mistakes?|flaws?|regressions?|malfunctions?) (?:caused|led to|resulted in|exposed)\\b"
                    + "(?![^.;]{0,60}\\b(?:lab|tests?|staging)\\b)");

    /** Of a span within the whole. */
    private static final Wording PART = Wording.of(
            "\\b(?:(?:most|more) (?:significant|severe|serious|critical|intense)|peak|worst|greatest|highest|heaviest) (?:\\w+ ){0,3}(?:periods?|impact|windows?|phase|part|load)\\b|\\bimprov(?:e|ed|es|ing)\\b");
    /** What is to come is a plan, also where its harm is. */
    private static final Wording TO_COME =
            Wording.of("\\b(?:will(?! have)|shall|would be(?![^;]*;)|(?:is|are) going to)\\b");
    /** "Between 10:02 and 10:40 access may be interrupted", before the times or behind them. */
    private static final Wording PERHAPS = Wording.of(
            "\\b(?:may|might|could(?! not)) (?:\\w+ )?(?:experience|see|lose|notice|be (?:\\w+ )?(?:interrupted|unavailable|unreachable|affected|disrupted|impacted|down|offline|slow))\\b");
    /** What was planned is one, unless it is said to have caused harm. */
    private static final Wording PLANNED = Wording.of(
            "\\b(?:maintenance|service|change|upgrade|work) windows?\\b"
                    + "|\\b(?:scheduled|planned|expected|announced|advertised|estimated|proposed) (?:\\w+ ){0,2}(?:for|from|between|to|windows?|maintenance|downtime|outage|work)\\b");

    /** "Was unavailable during planned work" */
    private static final Wording SUFFERED = Wording.of(
            "\\b(?:was|were|went|became) (?:\\w+ )?(?:down|offline|unavailable|unreachable|inaccessible|unresponsive)\\b");

    /** "The outage began and ended at 10:02 and 10:40 respectively" */
    private static final Wording BOTH_ENDS = Wording.of(
            "\\b(?:began|started|beginning|start|onset)(?: times?)? and (?:(?:was|were|it|the|its|their|then|finally) )*(?:ended|end|ending|finished|over|resolved|resolution|restored|recovered|stopped)(?: times?)?"
                    + " (?:(?:of|in|for) [^.;\\d]{1,40}?)?(?:(?:was|were|are) )?(?:at |around |about |approximately )*\\d[^.;]*? and [^.;]*\\brespectively\\b");

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
                && !TO_COME.isIn(before)
                && (!PERHAPS.isIn(sentence) || SUFFERED.isIn(sentence))
                && PLANNED.first(
                                before,
                                plan -> !SUFFERED.isIn(before.substring(0, plan.start()))
                                        && !Harm.isToldIn(before.substring(plan.end())))
                        .isEmpty();
    }
}
