package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.wording.Wording;
import java.time.Instant;
import java.util.List;

/** What was back before the end that is told elsewhere. */
final class Restoration {
    /** The service as such, not a region, a part or what it stands on. */
    private static final Wording OF_WHOLE = Wording.of(
            "(?:^|^(?:by|at) \\d{1,2}[:.]\\d\\d(?: ?\\w{2,4})?,? |, | and )(?:(?:the|all|our) )?(?:services?|systems?|site|website|operations?|everything) (?:(?:is|was|are|were|has|have|had|been|fully|again) )*(?:restored|back|recovered|up|working|returned|operational)\\b"
                    + "|\\bfull (?:functionality|service|access|operations?) [^.;|]{0,50}?\\b(?:restored|back|returned)\\b"
                    + "|\\bconfirm(?:s|ed)? (?:that )?(?:the |all )?(?:\\w+ )?(?:messages|requests|orders|traffic|jobs) (?:is|are|was|were) (?:again |now )?being\\b"
                    + "|^th(?:is|e) (?:state|situation|condition|outage|disruption) lasted until\\b");

    private static final Wording GOES_ON = Wording.of(
            "\\b(?:still|again|anew|second|another|remain(?:s|ed|ing)?|continu(?:e|es|ed|ing)|persist(?:s|ed|ing)?|(?:do|does|did|is|are|was|were|can|could)(?: not|n['’]t)|cannot)\\b");

    private Restoration() {}

    /** Returns whether it says that the whole is back, and not that the incident is over. */
    static boolean isOfWhole(String text) {
        return OF_WHOLE.isIn(text) && !EntryMeaning.END.isSaidIn(text);
    }

    /** Returns whether no row between the two tells of harm, old or new. */
    static boolean lasts(Instant from, Instant end, List<DatedEntry> story) {
        return story.stream()
                .filter(row ->
                        row.resolved().at().isAfter(from) && row.resolved().at().isBefore(end))
                .map(row -> row.entry().text())
                .noneMatch(text ->
                        GOES_ON.isIn(text) || EntryMeaning.FAILURE.isSaidIn(text) || EntryMeaning.ONSET.isSaidIn(text));
    }
}
