package dev.hindcast.ingest.normalise.timeline.post;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.PostState;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The first post of an incident as generators of status pages keep it: it stands above the updates, without a state, and was posted at the
 * date of the page. Where it says that somebody works on it, work has begun by then.
 */
public final class FirstPost {
    private static final Wording AT_WORK = Wording.of(
            "\\b(?:we|our (?:team|engineers|staff)|engineers|the team)(?:['’]re| are| is| have begun| have started) (?:(?:actively|currently|now|already|aware(?: of [^.;]{1,60})? and) ){0,3}"
                    + "(?:to )?(?:work(?:ing)? (?:on|to)|investigat(?:e|ing)|look(?:ing)? into|fix(?:ing)?|troubleshoot(?:ing)?)\\b(?! (?:(?:an?|the|our) )?(?:(?:full|detailed|final) )?(?:report|review|analysis|post-?mortem|prevent))");

    private FirstPost() {}

    /**
     * Returns what it tells, absent if it tells of no work, or if no update stands below it.
     *
     * @param outside what the fields outside the text tell
     */
    public static Optional<WrittenEntry> of(List<WrittenEntry> outside, Outline outline) {
        Optional<WrittenEntry> issue = outside.stream()
                .filter(entry -> entry.label().equals(DatedEntry.DATE_OF_ISSUE))
                .findFirst();
        List<Part> told = outline.parts().stream()
                .filter(part -> !(part.block() instanceof Block.Heading))
                .toList();
        if (issue.isEmpty() || told.isEmpty() || !(told.get(0).block() instanceof Block.Paragraph first)) {
            return Optional.empty();
        }
        boolean updated =
                told.stream().skip(1).map(part -> Block.lines(part.block())).anyMatch(FirstPost::isUpdate);
        TextLine line = first.lines().get(0);
        return updated
                        && first.lines().stream().allMatch(text -> text.times().isEmpty())
                        && AT_WORK.isIn(first.text())
                        && !EntryMeaning.RECOVERY.isSaidIn(first.text())
                ? Optional.of(new WrittenEntry(
                        issue.get().when(),
                        Optional.empty(),
                        "",
                        "Investigating - " + first.text(),
                        Optional.empty(),
                        line,
                        told.get(0).role(),
                        told.get(0).section(),
                        false))
                : Optional.empty();
    }

    /** An update stands behind three colons, or has the time at which it was posted at its end. */
    private static boolean isUpdate(List<TextLine> lines) {
        if (lines.stream().anyMatch(PostState::isFence)) {
            return true;
        }
        TextLine last = lines.isEmpty() ? TextLine.plain("", 0) : lines.get(lines.size() - 1);
        return last.times().stream()
                .anyMatch(when -> PostTime.isFull(when)
                        && when.end() >= last.text().stripTrailing().length());
    }
}
