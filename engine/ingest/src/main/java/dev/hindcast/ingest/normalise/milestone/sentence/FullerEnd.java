package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.normalise.meaning.OtherCase;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.wording.Wording;
import java.time.Duration;
import java.time.Instant;

/** An end that is told after another and says of more that it is back. */
final class FullerEnd {
    private static final Wording IN_FULL = Wording.of(
            "\\b(?:fully|in full|completely|(?:full|complete) (?:recovery|restoration)|all (?:aspects|components|features|services|systems|functions|functionality|users|customers))\\b"
                    + "|^\\W*(?:(?:and|but|then) )?(?:(?:at|by) ~?\\d[\\d:.]*(?: ?[ap]\\.?m\\b\\.?)? )?(?:all (?!of|the|but|other)(?:[\\w-]+ ){0,2}?(?:\\w+s|equipment|traffic) (?:were|are|had|have|came|was|went)|(?:the )?(?:remaining|rest of|last (?:of|few|two|three)))\\b");

    /** The incident as such, not one of the things that failed in it. */
    private static final Wording THE_WHOLE = Wording.of(
            "\\b(?:resolv(?:e|ed|ing)|clos(?:ed|ing)|end(?:ed|ing)) (?:the|this) (?:\\w+ )?(?:incident|outage)\\b"
                    + "|\\b(?:incident|outage) (?:was|is|has been) (?:\\w+ )?(?:resolved|over|closed|stood down)\\b"
                    + "|\\b(?:the|our) (?:incident )?(?:ticket|case|bridge|war room|call) was closed\\b|\\b(?:we|i) closed (?:the|our) (?:ticket|case)\\b"
                    + "|\\ball[ -]clear (?:was )?(?:given|issued|sounded|posted|announced|sent)\\b|\\b(?:war room|crisis team|task force|response team) was (?:dissolved|disbanded)\\b|\\bstatus ?page (?:(?:was|is) )?(?:(?:set|switched|moved|updated|changed|back) )?to [\"“]?(?:operational|resolved|green)\\b|\\bg[ai]ves? (?:the|an) all[ -]clear\\b"
                    + "|\\b(?:declar(?:ed|ing)|call(?:s|ed|ing)?|marked) (?:(?:it|this|that|(?:the|this) (?:incident|outage)) )?(?:(?:as|to be) )?(?:over|closed|done|resolved|finished)\\b"
                    + "|\\b(?:normal|full|regular) (?:service|operations?|working) (?:was|were) declared\\b|\\b(?:incident|response|crisis|emergency|whole) team (?:was )?stood down\\b"
                    + "|^the issue (?:was|has been) (?:\\w+ )?resolved\\b"
                    + "|^(?:(?:and|but|until) )?(?:the |our )?(?:services?|everything|operations?) (?:became|(?:was|were|is|are) (?:back to )?|(?:returned|went back) to) ?normal again\\b"
                    + "|\\b(?:regular|normal|usual) (?:operations?|service) (?:was|were|has been|have been) (?:\\w+ly )?(?:resumed|restored)\\b");

    /** The incident, or its record, was put away, whatever had come back before. */
    private static final Wording CLOSING = Wording.of(
            "\\b(?:incident|outage|issue|problem|ticket|case|(?:incident|outage|emergency|major|this) event|bridge|call|war room|(?<!\\bthat )it|we|i)\\b(?: (?:was|is|has been|had been|were))? (?:\\w+ly |then |finally )?(?:closed|resolved|declared (?:as )?(?:closed|resolved|over))\\b"
                    + "|^(?:(?:the|this|our) )?(?:(?:incident|outage|issue|problem|ticket|case|all|status) )?(?:resolved|closed)(?: (?:at|on|by)\\b|:)"
                    + "|(?:^\\W*|\\b(?:and|then|but|was|is) )(?:formally|officially) (?:closed|resolved|declared (?:as )?(?:closed|resolved|over))(?: (?:at|on|by)\\b|:)"
                    + "|\\b(?:closed|resolved|stood down) (?:the|this|our) (?:\\w+ )?(?:incident|outage|ticket|case)\\b"
                    + "|\\ball[ -]clear\\b|\\bstood down\\b");

    /** Behind a span of harm: no part, no copy and no tool of it. */
    private static final Wording ALL_BACK = Wording.of(
            "^(?:(?:and|but) )?(?:(?:all|the|our) ){0,2}(?:services?|systems?|sites?|everything|users|customers) (?:is|are|was|were|had been|have been) (?:(?:now|fully|completely) )?(?:back|restored|recovered|operational|online|stable|normal)\\b");

    /** What fails later than that behind an end is another incident. */
    private static final Duration RELAPSE = Duration.ofHours(12);

    private FullerEnd() {}

    /** Returns whether what failed again did so within hours of the end. */
    static boolean isUndone(DatedEntry end, DatedEntry again) {
        Instant back = end.until().at();
        Instant at = again.resolved().at();
        return back.isBefore(at) && at.isBefore(back.plus(RELAPSE));
    }

    /**
     * Returns whether the later of two clauses that tell an end says of more that it is back than the earlier one, or of the whole; or
     * goes on in the same sentence to what came back later: "the disks were back at 10:02 and jobs ran again at 11:15", but not to what
     * stands beside the service.
     */
    static boolean isTold(WrittenEntry before, WrittenEntry later, String clause) {
        String sentence = later.text();
        boolean same = before.text().equals(sentence);
        int place = sentence.lastIndexOf(clause, later.when().start());
        String earlier = same ? sentence.substring(0, Math.max(0, place)) : before.text();
        if (THE_WHOLE.isIn(clause)) {
            return !THE_WHOLE.isIn(earlier);
        }
        if (closes(before, clause)) {
            return true;
        }
        if (before.until().isPresent()) {
            // "All" that a span tells of is what failed, not what came back.
            return ALL_BACK.isIn(clause);
        }
        boolean goesOn = same && !THE_WHOLE.isIn(earlier) && !SaidPlainly.isAside(clause);
        return (goesOn || IN_FULL.isIn(clause)) && !IN_FULL.isIn(earlier);
    }

    /** Returns whether it says, behind a span of harm, that the incident was closed: what ended with the span was only restored. */
    static boolean closes(WrittenEntry before, String clause) {
        return before.until().isPresent()
                && CLOSING.isIn(clause)
                && !CLOSING.isIn(before.text())
                && !OtherCase.isToldIn(clause);
    }

    /** Whether an end of its own is told of the moment at which a span ended, which makes a recovery of it. */
    static boolean isRecoveryAtEnd(DatedEntry span, DatedEntry entry) {
        return span.entry().until().isPresent()
                && entry.entry().until().isEmpty()
                && span.until().at().equals(entry.resolved().at());
    }
}
